package dev.unknot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unknot.content.PoseFault;
import dev.unknot.content.PoseReader;
import dev.unknot.figure.Medium;
import dev.unknot.figure.Studio;
import dev.unknot.stretch.Dose;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `unknot draw`: draws the pictures of the exercises whose pose has changed, on all cores.
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        description = "Draws the pictures and clips of all exercises, or of the named ones, where pose or dose"
                + " has changed.")
final class Draw implements Callable<Integer> {

    private static final String POSE = "pose.json";
    private static final int SHEET_COLUMNS = 8;
    private static final int SHEET_CELL = 360;

    private final InstantSource clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Exercises to draw; all when none is named.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            description = "Where data/ is; the current folder if not given.")
    private Path content = Path.of("");

    @Option(names = "--sheet", paramLabel = "FILE", description = "Also puts all stills on one sheet, a PNG file.")
    private @Nullable Path sheet;

    @Option(names = "--stills", description = "Draws stills only, for which no ffmpeg is needed.")
    private boolean stillsOnly;

    Draw(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Path> folders = folders();
        var jobs = new ArrayList<Studio.Job>();
        boolean sound = true;
        for (Path folder : folders) {
            sound &= add(folder, jobs, out);
        }
        if (!sound) {
            return 1;
        }
        try {
            draw(jobs, folders, out);
            return 0;
        } catch (IOException failed) {
            Objects.requireNonNull(spec).commandLine().getErr().println(failed.getMessage());
            return 1;
        }
    }

    private void draw(List<Studio.Job> jobs, List<Path> folders, PrintWriter out) throws IOException {
        var bar = new ProgressBar(out, Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
        int drawn = new Studio(clock, bar::show).draw(jobs, media());
        out.println(drawn + " drawn, all else is up to date");
        if (sheet != null) {
            ImageIO.write(Studio.sheet(folders, SHEET_COLUMNS, SHEET_CELL), "png", sheet.toFile());
        }
    }

    private List<Medium> media() {
        return stillsOnly ? List.of(Medium.STILL) : List.of(Medium.values());
    }

    private List<Path> folders() throws IOException {
        Path stretches = content.resolve("data").resolve("stretches");
        if (!ids.isEmpty()) {
            return ids.stream().map(stretches::resolve).toList();
        }
        try (Stream<Path> all = Files.list(stretches)) {
            return all.filter(folder -> Files.exists(folder.resolve(POSE))).sorted().toList();
        }
    }

    private boolean add(Path folder, List<Studio.Job> jobs, PrintWriter out) throws IOException {
        Path file = folder.resolve(POSE);
        if (!Files.exists(file)) {
            out.println(file + ": there is no such exercise");
            return false;
        }
        String source = Files.readString(file);
        try {
            jobs.add(new Studio.Job(folder, PoseReader.read(Json.MAPPER.readTree(source)), source, dose(folder)));
            return true;
        } catch (PoseFault | JsonProcessingException fault) {
            out.println(file + ": " + fault.getMessage());
            return false;
        }
    }

    private Dose dose(Path folder) throws IOException {
        JsonNode dose = Json.MAPPER.readTree(folder.resolve("stretch.json").toFile()).path("dose");
        return new Dose(dose.path("holdSeconds").asInt(), dose.path("repetitions").asInt(), dose.path("sides").asInt(),
                dose.path("sets").asInt());
    }

    /// Made when something is drawn: every command of the line is set up at each start of the bot.
    private static final class Json {

        static final ObjectMapper MAPPER = new ObjectMapper();
    }
}
