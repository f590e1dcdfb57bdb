package dev.unknot.content;

import dev.unknot.interview.Option;
import dev.unknot.interview.Question;
import dev.unknot.stretch.Place;
import dev.unknot.stretch.Region;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether the questions are there from which a routine is made, and their options name our
/// constants.
final class PlanQuestions {

    private static final List<String> NEEDED = List.of("where", "severity", "feel", "plan");

    private final Problems problems;

    PlanQuestions(Problems problems) {
        this.problems = problems;
    }

    /// Reports what is missing or cannot be read.
    void check(List<Question> questions) {
        Set<String> ids = questions.stream().map(Question::id).collect(Collectors.toSet());
        NEEDED.stream().filter(id -> !ids.contains(id)).forEach(id -> problems.add(Rule.MISSING_QUESTION,
                spot(), "there is no question \"" + id + "\", and routines are made from its answer; add it"));
        questions.forEach(this::options);
    }

    private void options(Question question) {
        for (Option option : Wanted.options(question)) {
            boolean read = switch (question.id()) {
                case "where" -> regions().contains(option.id());
                case "plan" -> option.id().matches("(" + String.join("|", places()) + ")_(2|5|10|15)");
                default -> true;
            };
            if (!read) {
                problems.add(Rule.UNKNOWN_VALUE, spot(), question.id() + "." + option.id()
                        + " cannot be read; write a region under where, and a place and minutes under plan");
            }
        }
    }

    private static Spot spot() {
        return new Spot(DialogReader.FILE, 0, "/questions");
    }

    private static Set<String> regions() {
        return Arrays.stream(Region.values())
                .filter(region -> region != Region.GENERAL)
                .map(Spelling::of)
                .collect(Collectors.toSet());
    }

    private static List<String> places() {
        return Arrays.stream(Place.values()).map(Spelling::of).toList();
    }
}
