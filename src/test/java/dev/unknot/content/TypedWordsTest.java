package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words that people may type about reminders are data, and what is wrong with them is told.
class TypedWordsTest {

    private static final String WORDS = "dialogs/en/reminders.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"every\": [\"every\"] | \"every\": [\"Every\"]     | bad-phrase    | /typed/every/0",
        "\"every\": [\"every\"] | \"every\": [\"every  2\"]  | bad-phrase    | /typed/every/0",
        "\"every\": [\"every\"] | \"evry\": [\"every\"]      | unused-words  | /typed/evry",
        "\"every\": [\"every\"] | \"every\": \"every\"       | wrong-type    | /typed/every",
        "\"every\": [\"every\"] | \"every\": []              | empty         | /typed/every"
    })
    void aFaultIsToldByItsRuleAndPlace(String good, String bad, String rule, String place) {
        List<Problem> problems = problems(Edited.minimal(folder).replace(WORDS, good, bad));

        assertTrue(problems.stream().anyMatch(problem ->
                problem.rule().toString().equals(rule) && problem.toString().contains(place)), problems::toString);
    }

    @Test
    void theWordsAsTheyAreHaveNoFault() {
        assertEquals(List.of(), problems(Edited.minimal(folder)).stream()
                .filter(problem -> problem.toString().contains("reminders"))
                .toList());
    }

    private static List<Problem> problems(Edited content) {
        return switch (Content.load(content.root())) {
            case Loaded.Good(_, var warnings) -> warnings;
            case Loaded.Bad(var problems) -> problems;
        };
    }
}
