package dev.unknot;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
    private CommandSpec spec = CommandSpec.create();

    private final Map<String, String> environment;

    Main(Map<String, String> environment) {
        this.environment = environment;
    }

    /// Runs one command and ends the process with its exit code.
    public static void main(String... arguments) {
        System.exit(commandLine(System.getenv()).execute(arguments));
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
        Consumer<String> tell = line -> {
            spec.commandLine().getOut().println(line);
            spec.commandLine().getOut().flush();
        };
        try (Running running = new Starting(settings(environment), tell).start()) {
            Thread stop = new Thread(running::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            running.unknot().await();
            // Asked to stop from outside is no failure.
            return stop.isAlive()
                    ? 0
                    : failed(List.of("Unknot has stopped listening to Telegram; the lines above say why"));
        } catch (CannotStart e) {
            return failed(e.lines());
        }
    }

    private int failed(List<String> lines) {
        lines.forEach(line -> spec.commandLine().getErr().println(line));
        spec.commandLine().getErr().flush();
        return CANNOT_START;
    }
}
