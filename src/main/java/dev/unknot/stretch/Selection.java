package dev.unknot.stretch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Fills one session from the candidates, within the limits a session has.
final class Selection {

    private static final String BREATHING = "belly_breathing";
    private static final int FEW = 3;

    private final RoutineRules rules;
    private final List<Stretch> candidates;
    private final Function<String, Optional<Kind>> kinds;
    private final List<Stretch> chosen = new ArrayList<>();

    /// @param candidates best first
    /// @param kinds the kind of any exercise, candidate or not
    Selection(RoutineRules rules, List<Stretch> candidates, Function<String, Optional<Kind>> kinds) {
        this.kinds = kinds;
        this.rules = rules;
        this.candidates = candidates;
    }

    /// Takes what the template names; where that is not allowed, the best of its kind instead.
    ///
    /// @param calming whether it ends with slow breathing
    /// @param strengthening whether a strength exercise must be in it
    List<Stretch> fill(List<String> template, boolean calming, boolean strengthening) {
        template.forEach(this::take);
        topUp(Math.min(FEW, template.size()));
        if (strengthening && !has(Kind.STRENGTH)) {
            best(of(Kind.STRENGTH)).ifPresent(chosen::add);
        }
        if (calming) {
            best(stretch -> stretch.id().equals(BREATHING)).ifPresent(chosen::add);
        }
        if (chosen.isEmpty()) {
            best(_ -> true).ifPresent(chosen::add);
        }
        return inOrder();
    }

    /// Takes the best for each role among what was not shown lately; what was shown only where the role
    /// must be filled, or there are fewer than are wanted at least.
    List<Stretch> fill(ReminderSet set, List<String> worn) {
        Predicate<Stretch> fresh = stretch -> !worn.contains(stretch.id());
        set.roles().forEach(role -> best(role::fits, fresh)
                .or(() -> role.must() ? best(role::fits) : Optional.empty())
                .ifPresent(chosen::add));
        while (chosen.size() < set.atLeast() && best(set::fits).isPresent()) {
            best(set::fits, fresh).or(() -> best(set::fits)).ifPresent(chosen::add);
        }
        return inOrder();
    }

    private Optional<Stretch> best(Predicate<Stretch> wanted, Predicate<Stretch> fresh) {
        return best(wanted.and(fresh));
    }

    /// Where the template names too much that is not allowed, the best of the rest makes a session of it.
    private void topUp(int count) {
        Predicate<Stretch> exercise = of(Kind.WARMUP).or(of(Kind.RELAXATION)).negate();
        while (chosen.size() < count && best(exercise).isPresent()) {
            best(exercise).ifPresent(chosen::add);
        }
    }

    private void take(String item) {
        if (item.startsWith("@")) {
            best(of(Kind.valueOf(item.substring(1).toUpperCase(Locale.ROOT)))).ifPresent(chosen::add);
            return;
        }
        List<String> named = List.of(item.split("\\|"));
        best(stretch -> named.contains(stretch.id()))
                .or(() -> kinds.apply(named.getFirst()).flatMap(kind -> best(of(kind))))
                .ifPresent(chosen::add);
    }

    private boolean has(Kind kind) {
        return chosen.stream().anyMatch(of(kind));
    }

    private Optional<Stretch> best(Predicate<Stretch> wanted) {
        return candidates.stream().filter(wanted).filter(this::allowed).findFirst();
    }

    private boolean allowed(Stretch stretch) {
        return !chosen.contains(stretch) && withinNeckLimit(stretch) && aloneInItsSets(stretch);
    }

    private boolean withinNeckLimit(Stretch stretch) {
        long taken = chosen.stream().filter(one -> rules.neckEndRange().contains(one.id())).count();
        return !rules.neckEndRange().contains(stretch.id()) || taken < rules.neckEndRangeAtMost();
    }

    private boolean aloneInItsSets(Stretch stretch) {
        List<String> ids = chosen.stream().map(Stretch::id).toList();
        return rules.onlyOneOf().stream()
                .filter(set -> set.contains(stretch.id()))
                .allMatch((Set<String> set) -> Collections.disjoint(set, ids));
    }

    /// Standing and seated before the floor, movement before stretch before strength, easy before
    /// hard, and the most relaxing at the end.
    private List<Stretch> inOrder() {
        return chosen.stream()
                .sorted(Comparator.<Stretch>comparingInt(one -> one.kind() == Kind.RELAXATION ? 1 : 0)
                        .thenComparingInt(one -> one.postures().equals(Set.of(Posture.FLOOR)) ? 1 : 0)
                        .thenComparingInt(one -> phase(one.kind()))
                        .thenComparingInt(Stretch::level))
                .toList();
    }

    private static int phase(Kind kind) {
        return switch (kind) {
            case WARMUP -> 0;
            case MOBILITY -> 1;
            case STRETCH, RELEASE -> 2;
            case STRENGTH -> 3;
            case RELAXATION -> 4;
        };
    }

    private static Predicate<Stretch> of(Kind kind) {
        return stretch -> stretch.kind() == kind;
    }
}
