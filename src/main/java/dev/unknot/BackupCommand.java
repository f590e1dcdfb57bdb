package dev.unknot;

import dev.unknot.store.Backup;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `unknot backup FILE`: copies the SQLite database as it stands, while the bot may be running.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Copies the SQLite database of UNKNOT_DATABASE to FILE, while the bot may be running.",
            "FILE must not exist yet. Exits 1 when there is no copy, and says why."
        })
final class BackupCommand implements Callable<Integer> {

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Where the copy goes.")
    private @Nullable Path file;

    BackupCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        try {
            return switch (Backup.of(Main.settings(environment).databaseOrDefault(), wanted())) {
                case Backup.Written(Path copy, long bytes) -> {
                    spec.commandLine().getOut().println(copy + ": " + bytes + " bytes");
                    yield 0;
                }
                case Backup.Refused(String why) -> {
                    errors.println(why);
                    yield 1;
                }
            };
        } catch (CannotStart faults) {
            faults.lines().forEach(errors::println);
            return 1;
        }
    }

    private Path wanted() {
        return file == null ? Path.of("") : file;
    }
}
