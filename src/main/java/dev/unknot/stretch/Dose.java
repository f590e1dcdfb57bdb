package dev.unknot.stretch;

/// How much of one exercise: hold, repetitions, sides and sets.
///
/// @param holdSeconds seconds to hold each repetition, or the whole time where `repetitions` is 1;
///     0 is slow continuous movement, about 5 seconds a repetition
/// @param repetitions how often, on each side
/// @param sides 2 when each side is done, else 1
/// @param sets how often all of it
public record Dose(int holdSeconds, int repetitions, int sides, int sets) {

    private static final int SECONDS_TO_CHANGE = 4;
    private static final int SECONDS_A_MOVE = 5;
    private static final int GENTLE_HOLD = 10;
    private static final int FEWEST_REPETITIONS = 3;
    private static final int SHORTEST_TIME = 60;
    private static final int SECONDS_OFF = 10;

    public Dose {
        if (holdSeconds < 0 || repetitions < 1 || sides < 1 || sides > 2 || sets < 1) {
            throw new IllegalArgumentException(
                    "not a dose: " + holdSeconds + " s x " + repetitions + " x " + sides + " x " + sets);
        }
    }

    /// About how long it takes: `(hold + 4) x repetitions x sides x sets`, or 5 seconds a repetition
    /// where nothing is held.
    public int seconds() {
        int each = holdSeconds == 0 ? SECONDS_A_MOVE : holdSeconds + SECONDS_TO_CHANGE;
        return each * repetitions * sides * sets;
    }

    /// Whether it is one stretch of time, such as a two-minute walk.
    public boolean timed() {
        return repetitions == 1 && sides == 1 && holdSeconds >= 30;
    }

    /// The gentle dose, for sore days: a stretch of time is cut in half, a long hold comes down to
    /// 10 seconds, and where nothing is held for long the repetitions are halved, rounded up.
    public Dose halved() {
        if (timed()) {
            return withHold(Math.max(30, holdSeconds / 2));
        }
        return holdSeconds > GENTLE_HOLD ? withHold(GENTLE_HOLD) : withRepetitions((repetitions + 1) / 2);
    }

    /// Half of everything, for the days after a worse session: the holds, rounded up, down to no more
    /// than 10 seconds, and the repetitions too; of a stretch of time half the time.
    Dose halvedThroughout() {
        return timed() || holdSeconds <= GENTLE_HOLD
                ? halved()
                : withHold(Math.min(GENTLE_HOLD, (holdSeconds + 1) / 2)).withRepetitions((repetitions + 1) / 2);
    }

    /// The same with another hold, in seconds.
    Dose withHold(int seconds) {
        return new Dose(seconds, repetitions, sides, sets);
    }

    /// A little less of it, where that still is an exercise: fewer repetitions, down to 3, a set less,
    /// or a stretch of time shorter, down to a minute.
    Dose shorter() {
        if (timed()) {
            return withHold(Math.max(Math.min(holdSeconds, SHORTEST_TIME), holdSeconds - SECONDS_OFF));
        }
        return repetitions > FEWEST_REPETITIONS ? withRepetitions(repetitions - 1)
                : new Dose(holdSeconds, repetitions, sides, Math.max(1, sets - 1));
    }

    /// The least of it: one repetition fewer, down to 1.
    Dose shortest() {
        return withRepetitions(Math.max(1, repetitions - 1));
    }

    /// The same with other repetitions a side.
    Dose withRepetitions(int count) {
        return new Dose(holdSeconds, count, sides, sets);
    }
}
