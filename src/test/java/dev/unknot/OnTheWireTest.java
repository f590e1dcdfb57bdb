package dev.unknot;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.playground.Actor;
import dev.unknot.playground.Person;
import dev.unknot.playground.Playground;
import dev.unknot.playground.RecordedCall;
import dev.unknot.playground.Fault;
import dev.unknot.playground.FaultKind;
import java.io.IOException;
import java.nio.file.Files;
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

    @Test
    void whatIsInHandWhenItIsTerminatedIsFinished() throws InterruptedException {
        actor.types(anna.id(), "/start");
        seesLatest("I help with stiff necks");
        await().atMost(PATIENCE).until(() -> api.isPolled());
        api.fail(new Fault("sendMessage", FaultKind.SLOW, 1, 3));
        actor.types(anna.id(), "/tips");
        await().atMost(PATIENCE).until(() -> !api.isPolled());

        bot.destroy();

        assertTrue(bot.waitFor(10, java.util.concurrent.TimeUnit.SECONDS));
        seesLatest("Your desk");
    }

    @Test
    void theLogHoldsNeitherWordsNorNamesNorTheToken() throws Exception {
        actor.types(anna.id(), "/start");
        actor.types(anna.id(), "x".repeat(4000) + " private matter");
        seesLatest("I am not sure what you mean");
        api.fail(new Fault("sendMessage", FaultKind.BLOCKED, 1, 0));
        actor.types(anna.id(), "/tips");
        api.fail(new Fault("sendMessage", FaultKind.LOST, 1, 0));
        actor.types(anna.id(), "/faq");
        await().atMost(PATIENCE).until(() -> calls("sendMessage").stream().anyMatch(call -> call.status() == 0));
        bot.destroy();
        bot.waitFor();

        String log = Files.readString(folder.resolve("bot.log"));

        assertEquals(List.of(), log.lines().filter(line -> !line.startsWith("{\"at\":\"")).toList());
        assertTrue(log.contains("\"level\":\"WARN\""), log);
        for (String secret : List.of("private matter", anna.firstName(), "token-of-the-wire-test")) {
            assertFalse(log.contains(secret), log);
        }
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
                "-Dlogback.configurationFile=logback.xml",
                "-cp", System.getProperty("java.class.path"), Main.class.getName());
        builder.environment().putAll(Map.of(
                Settings.TOKEN, TOKEN,
                Settings.API, api.url(),
                Settings.DATABASE, "jdbc:sqlite:" + folder.resolve("unknot.db"),
                Settings.LOG, "json",
                Settings.PORT, "0"));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("bot.log").toFile()))
                .start();
    }
}
