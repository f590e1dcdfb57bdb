package dev.unknot.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How fast Telegram lets a bot send. A burst is what may go at once after a rest.
///
/// @param burst in all chats together, in messages
/// @param perSecond in all chats together
/// @param chatBurst in one chat
/// @param chatPerSecond in one chat
/// @param groupPerMinute in one group or channel, at once or spread
public record Limits(int burst, int perSecond, int chatBurst, int chatPerSecond, int groupPerMinute) {

    private static final Pattern NUMBERS =
            Pattern.compile("([1-9]\\d{0,4}),([1-9]\\d{0,4}),([1-9]\\d{0,4}),([1-9]\\d{0,4})");

    /// What Telegram documents for a bot without paid broadcasts.
    public static final Limits TELEGRAM = new Limits(30, 30, 5, 1, 20);

    /// No pacing at all, for measurements; a pause that Telegram asks for is kept even so.
    public static final Limits OFF = new Limits(0, 0, 0, 0, 0);

    /// Reads limits such as `30,5,1,20`: in all chats a second, in one chat at once, in one chat a
    /// second, in one group a minute. `off` is no pacing. Empty when it is neither.
    public static Optional<Limits> parse(String text) {
        if (text.equals("off")) {
            return Optional.of(OFF);
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int all = Integer.parseInt(numbers.group(1));
        return Optional.of(new Limits(
                all,
                all,
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)),
                Integer.parseInt(numbers.group(4))));
    }

    boolean off() {
        return burst == 0;
    }
}
