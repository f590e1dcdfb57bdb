package dev.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.figure.Studio;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter shown = new StringWriter();

    private void show(boolean inPlace, int done, int all) {
        new ProgressBar(new PrintWriter(shown), inPlace)
                .show(new Studio.Progress(done, all, "bridge/still.jpg", Duration.ofSeconds(75)));
    }

    @Test
    void aLineTellsHowMuchIsDoneAndTheTimeLeft() {
        show(false, 1, 4);

        assertEquals("[######..................] 1 of 4, 1:15 left, bridge/still.jpg" + System.lineSeparator(),
                shown.toString());
    }

    @Test
    void aTerminalShowsOneLineThatChanges() {
        show(true, 1, 4);
        show(true, 4, 4);

        String[] lines = shown.toString().split("\r");
        assertTrue(lines[1].length() >= 100 && !lines[1].contains("\n"), lines[1]);
        assertTrue(lines[2].startsWith("[########################] 4 of 4") && lines[2].endsWith("\n"), lines[2]);
    }
}
