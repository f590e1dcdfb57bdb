package dev.unknot.content;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whether each phrase wants only arguments that it is given.
final class ArgumentCheck {

    /// These are said as they are, with no arguments at all.
    private static final List<String> PLAIN =
            List.of("questions/", "flags/", "stretches/", "tips/", "faq/", "verdicts/advice/");

    private final Problems problems;

    ArgumentCheck(Problems problems) {
        this.problems = problems;
    }

    /// Reports arguments where none are given.
    void check(Phrases phrases) {
        phrases.all().stream()
                .filter(entry -> PLAIN.stream().anyMatch(entry.key()::startsWith))
                .forEach(entry -> compare(entry, Set.of(), "nothing is filled in here"));
    }

    /// Reports arguments that a phrase of the first language does not want, or wants in vain.
    void check(Phrases phrases, Phrases first) {
        for (Phrases.Entry entry : phrases.all()) {
            first.find(entry.key()).ifPresent(same -> compare(entry, arguments(same),
                    same.spot().file() + " has " + arguments(same)));
        }
    }

    private void compare(Phrases.Entry entry, Set<String> given, String why) {
        Set<String> wanted = arguments(entry);
        if (!wanted.equals(given)) {
            problems.add(Rule.WRONG_ARGUMENT, entry.spot(), "wants " + wanted + ", but " + why);
        }
    }

    private static Set<String> arguments(Phrases.Entry entry) {
        Set<String> names = new TreeSet<>();
        for (Node.Text text : entry.texts()) {
            try {
                names.addAll(MessageCheck.arguments(text.value()));
            } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
                // reported as a bad message already
            }
        }
        return names;
    }
}
