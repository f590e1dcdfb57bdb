package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    @TempDir
    Path folder;

    private final StringWriter printed = new StringWriter();

    @Test
    void goodContentIsSummedUpInALine() {
        boolean well = check(Edited.MINIMAL, 0);

        assertTrue(well);
        assertEquals("3 stretches, 3 with a picture, 5 red flags, 1 filters, 7 questions, 2 countries, 1 language: ok\n",
                printed.toString());
    }

    @Test
    void faultsArePrintedLineByLine() {
        Edited content = Edited.minimal(folder).replace("data/red-flags.json", "danger.heart", "danger.hart");

        boolean well = check(content.root(), 100);

        assertFalse(well);
        assertEquals("""
                data/red-flags.json:5 /flags/0/when [unknown-option] question "danger" has no option "hart"; \
                did you mean "heart"?
                1 fault
                """, printed.toString());
    }

    @Test
    void warningsLetEverythingBeWell() {
        Edited content = Edited.minimal(folder).delete("data/stretches/chin_tuck/still.jpg");

        boolean well = check(content.root(), 0);

        assertTrue(well);
        assertTrue(printed.toString().startsWith("warning: data/stretches/chin_tuck/still.jpg [missing-picture] "));
    }

    @Test
    void theWalkTellsItsSeedAndWhereItsInterviewsEnd() {
        boolean well = check(Edited.MINIMAL, 1_000);

        assertTrue(well);
        assertTrue(printed.toString().lines().toList().getLast()
                .matches("walked \\d{4,} interviews \\(seed 7\\): clear \\d+, clinician \\d+, emergency \\d+, urgent \\d+: ok"),
                printed.toString());
    }

    @Test
    void aBrokenPromiseIsPrintedAndNotWell() {
        Edited content = Edited.minimal(folder)
                .replace("data/stretches/chin_tuck/stretch.json", "\"level\": 1", "\"level\": 3");

        boolean well = check(content.root(), 1_000);

        assertFalse(well);
        assertTrue(printed.toString().contains("walk: chin_tuck is in no routine\n"), printed.toString());
    }

    private boolean check(Path root, int interviews) {
        return new Check(root, new PrintWriter(printed)).run(7, interviews);
    }
}
