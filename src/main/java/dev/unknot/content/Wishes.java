package dev.unknot.content;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.stretch.Equipment;
import dev.unknot.stretch.Feel;
import dev.unknot.stretch.Place;
import dev.unknot.stretch.Region;
import dev.unknot.stretch.Slot;
import dev.unknot.stretch.Wish;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What somebody wished for, told from the answers of a whole interview: the options of `where`,
/// `feel`, `equipment` and `plan` are named as our constants are.
final class Wishes {

    private Wishes() {}

    static Wish of(Answers answers, Slot slot, List<String> recent) {
        String[] plan = options(answers, "plan").first().split("_", -1);
        return new Wish(
                constants(answers, "where", Region.class),
                constants(answers, "feel", Feel.class),
                answers.to("severity").map(answer -> answer instanceof Answer.Rated(var value) ? value : 0).orElse(0),
                Place.valueOf(plan[0].toUpperCase(Locale.ROOT)),
                slot,
                Integer.parseInt(plan[1]),
                constants(answers, "equipment", Equipment.class),
                recent);
    }

    private static <E extends Enum<E>> Set<E> constants(Answers answers, String question, Class<E> type) {
        Set<String> options = options(answers, question);
        Set<E> constants = EnumSet.allOf(type);
        constants.removeIf(constant -> !options.contains(Spelling.of(constant)));
        return constants;
    }

    private static SortedSet<String> options(Answers answers, String question) {
        return answers.to(question)
                .map(answer -> answer instanceof Answer.Chosen(var options) ? options : null)
                .orElseGet(TreeSet::new);
    }
}
