package dev.unknot.telegram;

import java.util.Optional;

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

    /// Reads a token as BotFather gives it. Empty when it is none.
    public static Optional<BotToken> parse(String text) {
        return text.matches("\\d{1,20}:[A-Za-z0-9_-]+") ? Optional.of(new BotToken(text)) : Optional.empty();
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
