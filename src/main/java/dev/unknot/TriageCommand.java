package dev.unknot;

import dev.unknot.content.Content;
import dev.unknot.content.Loaded;
import dev.unknot.triage.text.Screener;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `unknot triage`: reads texts for warning signs, one a line.
@Command(
        name = "triage",
        mixinStandardHelpOptions = true,
        description = {
            "Reads JSON objects from stdin, one a line: {\"id\": …, \"lang\": …, \"text\": …}; lang may be missing.",
            "Writes one a line: id, tier, flags, evidence. A line that cannot be read is reported with its number",
            "on stderr and skipped, and the exit code is 1."
        })
final class TriageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--content", paramLabel = "FOLDER",
            description = "Where dialogs/ and data/ are; the current folder if not given.")
    private @Nullable Path content;

    @Option(names = "--score", paramLabel = "FILE",
            description = "Reads labelled texts from a file instead, and prints how well they are read, by language and style.")
    private @Nullable Path score;

    @Option(names = "--split", paramLabel = "PART",
            description = "With --score: only the messages whose meaning is of this part, training or test.")
    private @Nullable String split;

    @Option(names = "--explain", description = "Says what was found in each text, and how it is meant. Plain text lines will do.")
    private boolean explain;

    private final InputStream in;

    TriageCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<Screener> screener = screener(err);
        if (screener.isEmpty()) {
            return 1;
        }
        boolean well = score != null
                ? score(screener.get(), score, out, err)
                : lines(screener.get(), out, err);
        out.flush();
        err.flush();
        return well ? 0 : 1;
    }

    private boolean lines(Screener screener, PrintWriter out, PrintWriter err) throws IOException {
        TriageLines lines = new TriageLines(line -> err.println(line));
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Consumer<TriageLines.Labelled> each = explain
                ? text -> out.println(TriageLines.explained(text, screener.read(text.text(), text.lang())))
                : text -> out.println(TriageLines.answer(text, screener.read(text.text(), text.lang())));
        reader.lines().forEach(line -> {
            (explain ? lines.lenient(line) : lines.read(line)).ifPresent(each);
            out.flush();
        });
        return lines.allGood();
    }

    private boolean score(Screener screener, Path file, PrintWriter out, PrintWriter err) throws IOException {
        TriageLines lines = new TriageLines(line -> err.println(line));
        List<TriageLines.Labelled> labelled = Files.readAllLines(file).stream()
                .flatMap(line -> lines.labelled(line).stream())
                .filter(one -> split == null || split.equals(one.part()))
                .toList();
        new TriageScore(screener).of(labelled).forEach(out::println);
        return lines.allGood();
    }

    private Optional<Screener> screener(PrintWriter err) {
        return switch (Content.load(Optional.ofNullable(content).orElse(Path.of("")))) {
            case Loaded.Good(var good, _) -> Optional.of(good.screener());
            case Loaded.Bad(var problems) -> {
                problems.forEach(err::println);
                err.flush();
                yield Optional.empty();
            }
        };
    }
}
