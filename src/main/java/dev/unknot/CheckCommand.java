package dev.unknot;

import dev.unknot.content.Check;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `unknot check`: reads all content and says what is wrong with it, by file, line and reason.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks dialogs/ and data/: every fault with its file, line, path and reason.",
            "Then proves the rules by walking over whole interviews. Exits 1 where there is a fault."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--content", paramLabel = "FOLDER",
            description = "Where dialogs/ and data/ are; the current folder if not given.")
    private @Nullable Path content;

    @Option(names = "--walk", paramLabel = "N", defaultValue = "10000",
            description = "How many made-up people to walk with; 0 for no walk. Fewer than 4000 may not meet every exercise (default: ${DEFAULT-VALUE}).")
    private int interviews;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "The same seed makes up the same people (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path root = Optional.ofNullable(content).orElse(Path.of(""));
        return new Check(root, out).run(seed, interviews) ? 0 : 1;
    }
}
