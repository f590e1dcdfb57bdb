package dev.unknot.telegram;

/// How fast Telegram lets a bot send. A burst is what may go at once after a rest.
///
/// @param burst in all chats together, in messages
/// @param perSecond in all chats together
/// @param chatBurst in one chat
/// @param chatPerSecond in one chat
/// @param groupPerMinute in one group or channel, at once or spread
public record Limits(int burst, int perSecond, int chatBurst, int chatPerSecond, int groupPerMinute) {

    /// What Telegram documents for a bot without paid broadcasts.
    public static final Limits TELEGRAM = new Limits(30, 30, 5, 1, 20);

    /// No pacing at all, for measurements; a pause that Telegram asks for is kept even so.
    public static final Limits OFF = new Limits(0, 0, 0, 0, 0);

    boolean off() {
        return burst == 0;
    }
}
