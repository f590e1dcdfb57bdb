package dev.unknot.content;

import dev.unknot.content.DialogReader.Interview;
import dev.unknot.content.NumbersReader.Directory;
import dev.unknot.content.RedFlagsReader.Rules;
import dev.unknot.figure.Medium;
import dev.unknot.interview.Question;
import dev.unknot.stretch.RoutineRules;
import dev.unknot.stretch.Stretch;
import dev.unknot.triage.text.Screener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the content once, file after file, and then what the files say of each other. How people
/// write is the larger half of it, and is read beside the rest.
final class Loading {

    private static final Executor BESIDE = task -> Thread.ofPlatform().name("reading").start(task);

    private final Path root;
    private final Problems problems = new Problems();
    private final Values values = new Values(problems);
    private final JsonFiles files;

    Loading(Path root) {
        this.root = root;
        this.files = new JsonFiles(root, problems);
    }

    /// Reads it all, as far as the bot needs it.
    Loaded load() {
        return load((_, _) -> {});
    }

    /// Reads it all, and tries every example too.
    Loaded loadAndTry() {
        return load((reading, found) -> new ExampleCheck(reading.screener(), found).check(reading.examples()));
    }

    private Loaded load(BiConsumer<ReadingReader.Read, Problems> trial) {
        Optional<Interview> interview = files.read(DialogReader.FILE).map(new DialogReader(values)::read);
        interview.ifPresent(found -> new PlanQuestions(problems).check(found.dialog().questions()));
        Optional<Rules> rules = files.read(RedFlagsReader.FILE).map(redFlags(interview)::read);
        CompletableFuture<Reading> beside = CompletableFuture.supplyAsync(() -> reading(interview, rules, trial), BESIDE);
        List<Stretch> stretches = stretches(rules);
        Optional<RoutineRules> routines = files.read(RoutinesReader.FILE).map(routines(stretches)::read);
        Optional<Directory> directory = files.read(NumbersReader.FILE).map(new NumbersReader(values)::read);
        Map<String, Integer> tips = files.read(TipsReader.FILE).map(new TipsReader(values)::read).orElse(Map.of());
        Map<String, Words> words = new Languages(files, values, questions(interview), stretches, tips)
                .read(wanted(interview, rules, stretches));
        Map<String, Path> stills = new Pictures(files, problems).of(ids(stretches));
        Map<String, Map<Medium, Path>> clips = new Films(files, problems).of(stretches);
        Reading reading = beside.join();
        problems.addAll(reading.problems());
        if (!problems.warnOnly()) {
            return new Loaded.Bad(problems.all());
        }
        Interview questions = interview.orElseThrow();
        Rules found = rules.orElseThrow();
        Directory numbers = directory.orElseThrow();
        return new Loaded.Good(new Content(questions.dialog(), questions.clearance(), found.flags(), found.filters(),
                stretches, stills, clips, routines.orElseThrow(), numbers.numbers(), numbers.elsewhere(),
                numbers.crisisEverywhere(), reading.screener().orElseThrow(), words), problems.all());
    }

    private record Reading(Optional<Screener> screener, Problems problems) {}

    private Reading reading(
            Optional<Interview> interview, Optional<Rules> rules, BiConsumer<ReadingReader.Read, Problems> trial) {
        Problems found = new Problems();
        Optional<ReadingReader.Read> read =
                new ReadingReader(new JsonFiles(root, found), new Values(found), rules.map(Rules::flags)).read(shapes(interview));
        read.ifPresent(all -> trial.accept(all, found));
        return new Reading(read.map(ReadingReader.Read::screener), found);
    }

    private RedFlagsReader redFlags(Optional<Interview> interview) {
        return new RedFlagsReader(values, shapes(interview));
    }

    private static QuestionShapes shapes(Optional<Interview> interview) {
        return interview.map(Interview::shapes).orElseGet(QuestionShapes::unread);
    }

    private RoutinesReader routines(List<Stretch> stretches) {
        return new RoutinesReader(values, Known.of(Set.copyOf(ids(stretches))));
    }

    private List<Stretch> stretches(Optional<Rules> rules) {
        Known filters = rules.map(found -> found.filters().stream()
                        .map(rule -> rule.filter().code())
                        .collect(Collectors.toSet()))
                .map(Known::of)
                .orElseGet(Known::unread);
        StretchReader reader = new StretchReader(values, filters);
        List<Stretch> stretches = new ArrayList<>();
        for (String id : files.folders(StretchReader.FOLDER)) {
            stretch(id).map(top -> reader.read(id, top)).ifPresent(stretches::add);
        }
        return stretches;
    }

    private Optional<Node> stretch(String id) {
        String folder = StretchReader.FOLDER + "/" + id;
        if (!Spelling.isId(id)) {
            problems.add(Rule.BAD_ID, Spot.file(folder), "write the names of folders like \"neck_side_tilt\"");
        }
        if (!files.has(folder + "/stretch.json")) {
            problems.add(Rule.FOLDER_WITHOUT_STRETCH, Spot.file(folder),
                    "a folder here is an exercise; add its stretch.json or remove the folder");
            return Optional.empty();
        }
        return files.read(folder + "/stretch.json");
    }

    private static List<String> ids(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::id).toList();
    }

    private static List<Question> questions(Optional<Interview> interview) {
        return interview.stream()
                .flatMap(found -> Stream.concat(found.dialog().questions().stream(), Stream.of(found.clearance())))
                .toList();
    }

    private static Wanted wanted(Optional<Interview> interview, Optional<Rules> rules, List<Stretch> stretches) {
        Wanted wanted = new Wanted().stretches(stretches).typed();
        interview.ifPresent(found -> wanted.questions(found.dialog(), found.clearance()));
        rules.ifPresent(found -> wanted.flags(found.flags()));
        return wanted;
    }
}
