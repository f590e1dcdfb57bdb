package dev.unknot.stretch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Whether weeks of use have brought a gain that one can feel (clinical text, 4.4: "at 6 weeks of use
/// without clear gain"). The figures are ours: a pause of four weeks begins a new use, two points on
/// the scale of pain are a gain, and so is hardly any pain.
///
/// @param past finished sessions, oldest first
record Gain(List<Done> past, Instant now) {

    private static final Duration LONG_ENOUGH = Duration.ofDays(42);
    private static final Duration PAUSE = Duration.ofDays(28);
    private static final int ENDS = 3;
    private static final int CLEAR = 2;
    private static final int HARDLY_ANY = 1;

    boolean missing() {
        List<Done> use = use();
        if (use.size() < 2 * ENDS || use.getFirst().at().plus(LONG_ENOUGH).isAfter(now)) {
            return false;
        }
        int first = median(use.subList(0, ENDS));
        int last = median(use.subList(use.size() - ENDS, use.size()));
        return last > HARDLY_ANY && first - last < CLEAR;
    }

    /// The sessions since the last long pause, of which the pain is known.
    private List<Done> use() {
        Instant later = now;
        int from = past.size();
        while (from > 0 && past.get(from - 1).at().plus(PAUSE).isAfter(later)) {
            from--;
            later = past.get(from).at();
        }
        return past.subList(from, past.size()).stream().filter(Done::told).toList();
    }

    /// The pain that people came with, the middle one of three.
    private static int median(List<Done> three) {
        return three.stream().mapToInt(Done::before).sorted().skip(1).findFirst().orElseThrow();
    }
}
