package dev.unknot.content;

import dev.unknot.interview.Option;
import dev.unknot.interview.Question;
import dev.unknot.stretch.Stretch;
import dev.unknot.triage.RedFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a walk found.
///
/// @param ends how many interviews came to which verdict
/// @param faults the first promises that were broken, and all that was never reached; empty where
///     everything is as promised
public record Walked(Map<String, Long> ends, List<String> faults) {

    public Walked {
        ends = Map.copyOf(ends);
        faults = List.copyOf(faults);
    }

    static Walked of(Tally tally, Content content) {
        List<String> faults = new ArrayList<>(tally.faults());
        Stream.concat(content.dialog().questions().stream(), Stream.of(content.clearance()))
                .flatMap(Walked::names)
                .filter(name -> !tally.has(name))
                .forEach(name -> faults.add(name + " is never reached"));
        content.flags().stream().filter(flag -> misses(flag, tally)).forEach(flag -> faults.add(
                flag.code() + (flag.by() == RedFlag.By.TEXT ? " is raised without words" : " is never raised")));
        content.stretches().stream()
                .filter(stretch -> !stretch.optIn() && !tally.has(stretch.id()))
                .map(Stretch::id)
                .forEach(id -> faults.add(id + " is in no routine"));
        return new Walked(tally.ends(), faults);
    }

    /// How many interviews were held.
    public long interviews() {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }

    private static boolean misses(RedFlag flag, Tally tally) {
        return tally.has(flag.code()) == (flag.by() == RedFlag.By.TEXT);
    }

    /// A question and its options, as conditions name them.
    private static Stream<String> names(Question question) {
        Stream<String> options =
                Wanted.options(question).stream().map(Option::id).map(option -> question.id() + "." + option);
        return Stream.concat(Stream.of(question.id()), options);
    }
}
