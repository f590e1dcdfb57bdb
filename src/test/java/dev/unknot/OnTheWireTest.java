package dev.unknot;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.playground.Actor;
import dev.unknot.playground.Person;
import dev.unknot.playground.Playground;
import dev.unknot.playground.RecordedCall;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bot as a process of its own, on another Bot API server: every request is one the description
/// allows, every press is answered, and a process that is killed goes on where the person was.
class OnTheWireTest {

    private static final String TOKEN = "4242:token-of-the-wire-test";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final Playground api = Playground.start(0, TOKEN, InstantSource.system(), Optional::empty);
    private final Person anna = api.people().getFirst();
    private final Actor actor = api.as(anna);
    private Process bot;

    @BeforeEach
    void startTheBot() throws IOException {
        api.limitFloods(false);
        bot = launch();
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        bot.destroy();
        bot.waitFor();
        api.close();
    }

    @Test
    void everyRequestIsValidAndEveryPressIsAnswered() {
        actor.types(anna.id(), "/start");
        tap("Check my neck", "How old");
        tap("18 to 49", "Right now");
        tap("None of these", "In the last few weeks");
        actor.types(anna.id(), "/tips");
        seesLatest("Your desk");
        actor.sendsSticker(anna.id());
        seesLatest("I cannot read stickers");
        actor.types(anna.id(), "/export");
        await().atMost(PATIENCE).until(() -> calls("sendDocument").size() == 1);
        actor.types(anna.id(), "x".repeat(4096));
        seesLatest("I am not sure what you mean");

        List<RecordedCall> refused = api.requests().stream().filter(call -> !call.isOk()).toList();
        assertEquals(List.of(), refused);
        assertEquals(3, calls("answerCallbackQuery").size());
    }

    @Test
    void aKilledProcessGoesOnWhereThePersonWas() throws IOException, InterruptedException {
        actor.types(anna.id(), "/start");
        tap("Check my neck", "How old");
        tap("18 to 49", "Right now");

        bot.destroyForcibly().waitFor();
        actor.pressesLabel(anna.id(), "None of these");
        bot = launch();

        seesLatest("In the last few weeks");
    }

    @Test
    void aTerminatedProcessEndsByItselfWithinSeconds() throws InterruptedException {
        actor.types(anna.id(), "/start");
        seesLatest("I help with stiff necks");

        bot.destroy();

        assertTrue(bot.waitFor(10, java.util.concurrent.TimeUnit.SECONDS));
    }

    private void tap(String label, String next) {
        await().atMost(PATIENCE).until(() -> screen().contains("\"" + label + "\""));
        actor.pressesLabel(anna.id(), label);
        seesLatest(next);
    }

    private void seesLatest(String words) {
        await().atMost(PATIENCE).until(() -> screen().contains(words));
    }

    private String screen() {
        return actor.sees(anna.id()).toString();
    }

    private List<RecordedCall> calls(String method) {
        return api.requests().stream().filter(call -> call.method().equals(method)).toList();
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), Main.class.getName());
        builder.environment().putAll(Map.of(
                Settings.TOKEN, TOKEN,
                Settings.API, api.url(),
                Settings.DATABASE, "jdbc:sqlite:" + folder.resolve("unknot.db"),
                Settings.PORT, "0"));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
