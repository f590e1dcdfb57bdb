package dev.unknot.telegram;

/// The secret that makes one the bot. It is part of every address, so whatever is logged or shown
/// goes through [#redact] first.
///
/// @param value as BotFather gave it: the bot's number, a colon, a secret
public record BotToken(String value) {

    private static final String HIDDEN = "<token>";
    private static final int LONG_ENOUGH_TO_TELL = 8;

    public BotToken {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a bot token cannot be blank");
        }
    }

    /// The text without the token and without its secret half.
    public String redact(String text) {
        String secret = value.substring(value.indexOf(':') + 1);
        String without = text.replace(value, HIDDEN);
        return secret.length() < LONG_ENOUGH_TO_TELL ? without : without.replace(secret, HIDDEN);
    }

    @Override
    public String toString() {
        return "BotToken[" + HIDDEN + "]";
    }
}
