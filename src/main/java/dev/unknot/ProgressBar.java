package dev.unknot;

import dev.unknot.figure.Studio;
import java.io.PrintWriter;
import java.time.Duration;

/// Shows how far the drawing is and how long it will still take: on a terminal in one line that
/// changes, anywhere else in a line for each file.
final class ProgressBar {

    private static final int CELLS = 24;
    private static final int LINE = 100;

    private final PrintWriter out;
    private final boolean inPlace;

    /// @param inPlace whether `out` is a terminal, where a line can be written over
    ProgressBar(PrintWriter out, boolean inPlace) {
        this.out = out;
        this.inPlace = inPlace;
    }

    void show(Studio.Progress step) {
        String line = line(step);
        if (inPlace) {
            out.print("\r" + line + " ".repeat(Math.max(0, LINE - line.length())));
        } else {
            out.println(line);
        }
        if (inPlace && step.done() == step.all()) {
            out.println();
        }
        out.flush();
    }

    private static String line(Studio.Progress step) {
        int full = CELLS * step.done() / step.all();
        Duration left = step.left();
        return "[%s%s] %d of %d, %d:%02d left, %s".formatted("#".repeat(full), ".".repeat(CELLS - full), step.done(),
                step.all(), left.toMinutes(), left.toSecondsPart(), step.file());
    }
}
