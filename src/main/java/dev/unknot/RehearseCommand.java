package dev.unknot;

import dev.unknot.playground.Actor;
import dev.unknot.playground.Person;
import dev.unknot.playground.Playground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `unknot rehearse`: starts everything as on Telegram, on free ports and with a stand-in for Telegram,
/// holds a short conversation and stops. The build runs it to train the cache that makes later starts
/// fast, so all that a start on Telegram needs must be started here.
@Command(
        name = "rehearse",
        hidden = true,
        description = "Starts everything, holds a short conversation with itself and stops.")
final class RehearseCommand implements Callable<Integer> {

    private static final String TOKEN = "1:rehearsal-of-no-use-elsewhere";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(20);
    /// Few enough for the flood limits of one chat, so that nobody waits.
    private static final List<String> TAPS = List.of("Check my neck", "18 to 49", "None of these");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException, IOException {
        Path folder = Files.createTempDirectory("unknot-rehearsal");
        try (Playground telegram = Playground.start(0, TOKEN, InstantSource.system(), Optional::empty);
                Running _ = new Starting(settings(telegram, folder), _ -> {}).start()) {
            Person person = telegram.people().getFirst();
            talk(telegram.as(person), person.id());
            return 0;
        } catch (CannotStart e) {
            e.lines().forEach(line -> spec.commandLine().getErr().println(line));
            return 1;
        } finally {
            delete(folder);
        }
    }

    private static Settings settings(Playground telegram, Path folder) {
        return Main.settings(Map.of(
                Settings.PORT, "0",
                Settings.TOKEN, TOKEN,
                Settings.API, telegram.url(),
                Settings.DATABASE, "jdbc:sqlite:" + folder.resolve("unknot.db")));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static void talk(Actor actor, long chat) throws InterruptedException {
        String before = seen(actor, chat);
        actor.types(chat, "/start");
        for (String tap : TAPS) {
            waitForChange(actor, chat, before, tap);
            before = seen(actor, chat);
            actor.pressesLabel(chat, tap);
        }
        waitForChange(actor, chat, before, "Not sure");
    }

    private static void waitForChange(Actor actor, long chat, String before, String label) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (seen(actor, chat).equals(before) || !seen(actor, chat).contains("\"" + label + "\"")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no button " + label);
            }
            Thread.sleep(GLANCE);
        }
    }

    private static String seen(Actor actor, long chat) {
        return actor.sees(chat).toString();
    }
}
