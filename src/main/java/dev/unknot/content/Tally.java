package dev.unknot.content;

import dev.unknot.interview.Answer;
import dev.unknot.triage.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What some interviews came by: kept by one worker, then added up.
final class Tally {

    /// More faults than this tell nothing new.
    private static final int ENOUGH = 20;

    private final Map<String, Long> ends = new TreeMap<>();
    private final Set<String> reached = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    /// A question was answered.
    void said(String question, Answer answer) {
        reached.add(question);
        if (answer instanceof Answer.Chosen(var options)) {
            options.forEach(option -> reached.add(question + "." + option));
        }
    }

    /// A flag was raised, or an exercise offered.
    void reached(String name) {
        reached.add(name);
    }

    void ended(Verdict verdict) {
        ends.merge(verdict.getClass().getSimpleName(), 1L, Long::sum);
    }

    void fault(String fault) {
        if (faults.size() < ENOUGH) {
            faults.add(fault);
        }
    }

    boolean has(String name) {
        return reached.contains(name);
    }

    /// Both together.
    Tally plus(Tally other) {
        Tally sum = new Tally();
        for (Tally part : List.of(this, other)) {
            part.ends.forEach((end, count) -> sum.ends.merge(end, count, Long::sum));
            sum.reached.addAll(part.reached);
            part.faults.forEach(sum::fault);
        }
        return sum;
    }

    Map<String, Long> ends() {
        return ends;
    }

    List<String> faults() {
        return faults;
    }
}
