package dev.unknot;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command line. Without a command it runs the bot: in the playground, or on Telegram when a
/// token is set.
@Command(
        name = "unknot",
        description = {
            "A Telegram assistant for stiff necks and upper backs.",
            "Runs the bot: a playground in the browser, or Telegram when TELEGRAM_BOT_TOKEN is set."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {CheckCommand.class, AliveCommand.class, RehearseCommand.class},
        footerHeading = "%nSettings (environment):%n",
        footer = {
            "  TELEGRAM_BOT_TOKEN  from BotFather; without it the playground runs",
            "  TELEGRAM_API_URL    another Bot API server: scheme, host and port",
            "  UNKNOT_DATABASE     jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME (default: jdbc:sqlite:unknot.db;",
            "                      the playground forgets everything when it stops, unless this is set)",
            "  UNKNOT_PORT         port of the playground, or on Telegram of /health and /metrics (default: 8080)",
            "  UNKNOT_WEBHOOK_URL  public https address Telegram brings updates to (default: they are asked for)",
            "  UNKNOT_LIMITS       messages a second in all, at once and a second in a chat, a minute in a group",
            "                      (default: 30,5,1,20), or off",
            "  UNKNOT_STORAGE_CHAT number of a private channel for the pictures of inline cards, such as",
            "                      -1001234567890 (default: they are words only)",
            "  UNKNOT_LOG          text or json: how each line of the log looks (default: text)",
            "  UNKNOT_CONTENT      folder with dialogs/ and data/ (default: the current folder)"
        })
final class Main implements Callable<Integer> {

    private static final int CANNOT_START = 1;
    private static final int HELP_WIDTH = 110;

    @Spec
    private @Nullable CommandSpec spec;

    private final Map<String, String> environment;

    Main(Map<String, String> environment) {
        this.environment = environment;
    }

    /// Runs one command and ends the process with its exit code. Without any it runs the bot at once:
    /// making the command line ready takes about a fifth of a start.
    public static void main(String... arguments) {
        Map<String, String> environment = System.getenv();
        System.exit(arguments.length == 0 ? new Main(environment).run() : commandLine(environment).execute(arguments));
    }

    private int run() {
        try {
            return run(new PrintWriter(System.out, true, System.out.charset()),
                    new PrintWriter(System.err, true, System.err.charset()));
        } catch (InterruptedException | RuntimeException bug) {
            System.getLogger(Main.class.getName()).log(System.Logger.Level.ERROR, "cannot go on", bug);
            return CANNOT_START;
        }
    }

    static CommandLine commandLine(Map<String, String> environment) {
        return new CommandLine(new Main(environment)).addSubcommand(new BackupCommand(environment))
                .addSubcommand(new Draw(InstantSource.system()))
                .addSubcommand(new TriageCommand(System.in))
                .setUsageHelpWidth(HELP_WIDTH);
    }

    /// The settings of this environment, which are known to be right.
    ///
    /// @throws CannotStart when they are not
    static Settings settings(Map<String, String> environment) {
        return switch (Settings.read(environment)) {
            case Settings.Read.Good(var settings) -> settings;
            case Settings.Read.Bad(var faults) -> throw new CannotStart(faults);
        };
    }

    @Override
    public Integer call() throws InterruptedException {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        return run(line.getOut(), line.getErr());
    }

    private int run(PrintWriter out, PrintWriter err) throws InterruptedException {
        Consumer<String> tell = line -> {
            out.println(line);
            out.flush();
        };
        AtomicReference<@Nullable Running> receiving = new AtomicReference<>();
        Thread stop = new Thread(() -> Optional.ofNullable(receiving.get()).ifPresent(Running::close), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try (Running running = new Starting(settings(environment), tell).start(receiving::set)) {
            running.unknot().await();
            // Asked to stop from outside is no failure.
            return stop.isAlive()
                    ? 0
                    : failed(err, List.of("Unknot has stopped listening to Telegram; the lines above say why"));
        } catch (CannotStart e) {
            return failed(err, e.lines());
        }
    }

    private static int failed(PrintWriter err, List<String> lines) {
        lines.forEach(err::println);
        err.flush();
        return CANNOT_START;
    }
}
