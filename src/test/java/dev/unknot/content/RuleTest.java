package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each rule is broken once, and is reported there, by name, and alone.
class RuleTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Rule.class)
    void whatBreaksARuleIsReportedWhereItStands(Rule rule) {
        BrokenRule broken = BrokenRules.of(rule);
        Edited content = broken.edit().apply(Edited.minimal(folder));

        List<Problem> problems = Check.problems(content.root());

        assertFalse(problems.isEmpty(), "nothing is reported");
        assertEquals(List.of(rule), problems.stream().map(Problem::rule).distinct().toList(), problems.toString());
        assertTrue(
                problems.stream().anyMatch(problem -> problem.toString().startsWith(broken.place())),
                broken.place() + " is not in " + problems);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void onlyAWarningLetsTheContentBeUsed(Rule rule) {
        Edited content = BrokenRules.of(rule).edit().apply(Edited.minimal(folder));

        boolean well = new Check(content.root(), new PrintWriter(Writer.nullWriter())).run(0, 0);

        assertEquals(rule.warns(), well);
    }
}
