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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the content once, file after file, and then what the files say of each other. How people
/// write is the larger half of it and comes second: the bot can greet before it is read.
final class Loading {

    private final Problems problems = new Problems();
    private final Values values = new Values(problems);
    private final CompletableFuture<Screener> screener = new CompletableFuture<>();
    private final JsonFiles files;
    private Optional<Interview> interview = Optional.empty();
    private Optional<Rules> rules = Optional.empty();

    Loading(Path root) {
        this.files = new JsonFiles(root, problems);
    }

    /// Reads it all, and tries every example too.
    static Loaded tried(Path root) {
        Loading loading = new Loading(root);
        Loaded first = loading.first();
        return loading.second(first, reading ->
                new ExampleCheck(reading.screener(), loading.problems).check(reading.examples()));
    }

    /// Reads all but how people write. The content's screener is there once that is read too.
    Loaded first() {
        interview = files.read(DialogReader.FILE).map(new DialogReader(values)::read);
        interview.ifPresent(found -> new PlanQuestions(problems).check(found.dialog().questions()));
        rules = files.read(RedFlagsReader.FILE).map(redFlags()::read);
        List<Stretch> stretches = stretches();
        Optional<RoutineRules> routines = files.read(RoutinesReader.FILE).map(routines(stretches)::read);
        Optional<Directory> directory = files.read(NumbersReader.FILE).map(new NumbersReader(values)::read);
        Map<String, Integer> tips = files.read(TipsReader.FILE).map(new TipsReader(values)::read).orElse(Map.of());
        Map<String, Words> words =
                new Languages(files, values, questions(), stretches, tips).read(wanted(stretches));
        Map<String, Path> stills = new Pictures(files, problems).of(ids(stretches));
        Map<String, Map<Medium, Path>> clips = new Films(files, problems).of(stretches);
        if (!problems.warnOnly()) {
            return new Loaded.Bad(problems.all());
        }
        Interview asked = interview.orElseThrow();
        Rules found = rules.orElseThrow();
        Directory numbers = directory.orElseThrow();
        return new Loaded.Good(new Content(asked.dialog(), asked.clearance(), found.flags(), found.filters(),
                stretches, stills, clips, routines.orElseThrow(), numbers.numbers(), numbers.elsewhere(),
                numbers.crisisEverywhere(), screener, words), problems.all());
    }

    /// Reads how people write.
    ///
    /// @return what came of everything
    Loaded second(Loaded first) {
        return second(first, _ -> {});
    }

    private Loaded second(Loaded first, Consumer<ReadingReader.Read> trial) {
        Optional<ReadingReader.Read> reading =
                new ReadingReader(files, values, rules.map(Rules::flags)).read(shapes());
        reading.ifPresent(trial);
        if (problems.warnOnly() && first instanceof Loaded.Good(var content, _)) {
            screener.complete(reading.orElseThrow().screener());
            return new Loaded.Good(content, problems.all());
        }
        return new Loaded.Bad(problems.all());
    }

    private RedFlagsReader redFlags() {
        return new RedFlagsReader(values, shapes());
    }

    private QuestionShapes shapes() {
        return interview.map(Interview::shapes).orElseGet(QuestionShapes::unread);
    }

    private RoutinesReader routines(List<Stretch> stretches) {
        return new RoutinesReader(values, Known.of(Set.copyOf(ids(stretches))));
    }

    private List<Stretch> stretches() {
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

    private List<Question> questions() {
        return interview.stream()
                .flatMap(found -> Stream.concat(found.dialog().questions().stream(), Stream.of(found.clearance())))
                .toList();
    }

    private Wanted wanted(List<Stretch> stretches) {
        Wanted wanted = new Wanted().stretches(stretches).typed();
        interview.ifPresent(found -> wanted.questions(found.dialog(), found.clearance()));
        rules.ifPresent(found -> wanted.flags(found.flags()));
        return wanted;
    }
}
