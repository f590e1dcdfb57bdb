package dev.unknot.coach;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.stretch.Equipment;
import dev.unknot.stretch.Feel;
import dev.unknot.stretch.Place;
import dev.unknot.stretch.Region;
import dev.unknot.stretch.Slot;
import dev.unknot.stretch.Wish;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads what somebody wants out of what they answered. The option ids of the questions `where`,
/// `feel`, `equipment` and `plan` are the names of regions, feelings, equipment, and place and
/// minutes such as `desk_2`.
final class Wishes {

    private static final String AGE = "age";
    private static final String WHERE = "where";
    private static final String FEEL = "feel";
    private static final String EQUIPMENT = "equipment";
    private static final String PLAN = "plan";
    private static final String SEVERITY = "severity";

    private Wishes() {}

    static Profile profile(Answers answers) {
        List<String> plan = List.of(first(answers, PLAN).split("_"));
        return new Profile(
                first(answers, AGE),
                named(Region.class, chosen(answers, WHERE)),
                named(Feel.class, chosen(answers, FEEL)),
                Place.valueOf(plan.getFirst().toUpperCase(Locale.ROOT)),
                Integer.parseInt(plan.getLast()),
                named(Equipment.class, chosen(answers, EQUIPMENT)));
    }

    static int pain(Answers answers) {
        return answers.to(SEVERITY)
                .map(answer -> answer instanceof Answer.Rated(var value) ? value : 0)
                .orElse(0);
    }

    static Wish wish(Profile profile, int pain, int minutes, Slot slot, List<String> recent) {
        return new Wish(
                profile.regions(), profile.feels(), pain, profile.place(), slot, minutes, profile.equipment(), recent);
    }

    private static Collection<String> chosen(Answers answers, String question) {
        return answers.to(question)
                .<Collection<String>>map(answer -> answer instanceof Answer.Chosen(var options) ? options : Set.of())
                .orElse(Set.of());
    }

    private static String first(Answers answers, String question) {
        return chosen(answers, question).iterator().next();
    }

    private static <E extends Enum<E>> Set<E> named(Class<E> type, Collection<String> ids) {
        Set<E> found = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants())
                .filter(value -> ids.contains(value.name().toLowerCase(Locale.ROOT)))
                .forEach(found::add);
        return found;
    }
}
