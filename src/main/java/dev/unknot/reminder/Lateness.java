package dev.unknot.reminder;

import java.time.Duration;
import java.time.Instant;

/// How late a reminder may still come. One that is later than that is moved on to its next time, so
/// that a bot that was away for hours does not send them all at once.
public final class Lateness {

    private static final Duration AT_THE_DESK = Duration.ofMinutes(20);
    private static final Duration AT_HOME = Duration.ofMinutes(90);

    private Lateness() {}

    /// How late a slot may come: 20 minutes at the desk, 90 minutes else.
    public static Duration allowed(Slot slot) {
        return switch (slot) {
            case DESK -> AT_THE_DESK;
            case MORNING, EVENING -> AT_HOME;
        };
    }

    /// Whether it is too late now for what was due then.
    public static boolean tooLate(Slot slot, Instant due, Instant now) {
        return now.isAfter(due.plus(allowed(slot)));
    }
}
