package dev.unknot;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.playground.Actor;
import dev.unknot.playground.ChatType;
import dev.unknot.playground.Person;
import dev.unknot.playground.Playground;
import dev.unknot.playground.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot in the playground, with a group, a forum and a channel.
class SharedBreaksTest {

    private static final Duration A_FORTNIGHT = Duration.ofDays(14);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Running running;
    private final Playground playground;
    private final Person anna;
    private final Person bela;

    SharedBreaksTest(@TempDir Path folder) throws InterruptedException {
        this.folder = folder;
        String url = "jdbc:sqlite:" + folder.resolve("unknot.db");
        running = new Starting(Main.settings(Map.of(Settings.PORT, "0", Settings.DATABASE, url)), _ -> {}).start();
        playground = running.playground().orElseThrow();
        playground.limitFloods(false);
        anna = playground.director().person("Anna", "en");
        bela = playground.director().person("Bela", "en");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void aGroupTakesABreakFromItsPostToTheNumbersOfTheWeek() throws IOException {
        long group = group(ChatType.SUPERGROUP, false);
        playground.as(bela).pressesLabel(group, "Set up");
        playground.as(bela).types(group, "/team Leeds");
        sees(group, "Only admins of this group");

        setUp(group, "/team 15:00 fri");
        goesOn(A_FORTNIGHT, group, "Break time");
        playground.as(bela).pressesLabel(group, "I’m in · 0");
        isTold("You are in. 1 so far.");
        playground.as(bela).types(group, "/check my hand is numb and I have a migraine");
        sees(group, "Let us talk in private");
        playground.as(bela).pressesLabel(group, "I’m in · 0");
        isTold(2, "You are in. 1 so far.");
        goesOn(Duration.ofSeconds(15), group, "I’m in · 1");
        playground.as(anna).pressesLabel(group, "Follow along");
        sees(group, "then move along");
        goesOn(Duration.ofMinutes(31), group, "This break is over: 1 joined in, 0 done");
        goesOn(Duration.ofMinutes(2), group, "This week:");

        assertEquals(1, seen(group, "Break time").size());
        assertFalse(seen(group, "Break time").getFirst().contains("callback_data"));
        assertFalse(stored().contains("migraine"));
        assertFalse(stored().contains("hand is numb"));
    }

    @Test
    void aGroupThatBecomesASupergroupKeepsItsPlan() {
        long group = group(ChatType.GROUP, false);
        setUp(group, "/team 15:00 fri");

        long supergroup = playground.director().upgrade(group);

        goesOn(A_FORTNIGHT, supergroup, "Break time");
        playground.as(bela).types(supergroup, "/next");
        sees(supergroup, "Next break:");
        assertEquals(List.of(), seen(supergroup, "I bring this group"));
    }

    @Test
    void aForumIsPostedToInTheTopicWhereItWasSetUpUntilThatIsClosed() {
        long forum = group(ChatType.SUPERGROUP, true);
        playground.as(anna).types(anna.id(), "/start");
        long topic = playground.director().topic(forum, "Breaks");
        playground.as(anna).typesIn(forum, topic, "/team Berlin");
        sees(forum, "Is this your time");
        playground.as(anna).pressesLabel(forum, label(forum, "Berlin, Germany"));
        sees(forum, "Thank you");

        goesOn(A_FORTNIGHT, forum, "Break time");
        playground.director().closeTopic(forum, topic, true);

        sees(anna.id(), "topic is closed or deleted");
        assertTrue(seen(forum, "Break time").getFirst().contains("\"message_thread_id\":" + topic));
    }

    @Test
    void whoIsPutOutTellsWhoSetItUpAndComesBackToThePlan() {
        long group = group(ChatType.SUPERGROUP, false);
        playground.as(anna).types(anna.id(), "/start");
        setUp(group, "/team 10:30");

        playground.director().bot(group, Status.KICKED);
        sees(anna.id(), "I am not in it any more");
        playground.director().bot(group, Status.MEMBER);

        sees(group, "I am back, and so is the plan");
        goesOn(A_FORTNIGHT, group, "Break time");
    }

    @Test
    void aChannelIsLinkedInPrivateAndGetsPostsWithoutButtonsForSinglePeople() {
        long channel = playground.director().chat(ChatType.CHANNEL, "News", false, anna, List.of(bela), Status.LEFT);
        playground.as(anna).types(anna.id(), "/channel");
        sees(anna.id(), "Breaks for a channel");

        playground.as(anna).choosesChat("Choose a channel", channel);
        sees(anna.id(), "is linked");
        playground.as(anna).types(anna.id(), "/channel Madrid");
        sees(anna.id(), "Is this your time");
        playground.as(anna).pressesLabel(anna.id(), label(anna.id(), "Madrid, Spain"));
        sees(anna.id(), "Breaks in News");
        goesOn(A_FORTNIGHT, channel, "Break time");

        assertFalse(seen(channel, "Break time").getFirst().contains("callback_data"));
        assertTrue(seen(channel, "Break time").getFirst().contains("start=check"));
    }

    private long group(ChatType type, boolean forum) {
        long group = playground.director().chat(type, "Office", forum, anna, List.of(bela), Status.LEFT);
        playground.director().bot(group, Status.MEMBER);
        sees(group, "I bring this group");
        return group;
    }

    private void setUp(long group, String times) {
        playground.as(anna).types(group, "/team Berlin");
        sees(group, "Is this your time");
        playground.as(anna).pressesLabel(group, label(group, "Berlin, Germany"));
        sees(group, "Thank you");
        playground.as(anna).types(group, times);
        sees(group, "Saved");
    }

    /// The clock goes on to the next thing due, which comes within that time, and somebody sees that.
    private void goesOn(Duration within, long chat, String words) {
        await("due before: " + words).atMost(PATIENCE).until(() -> running.unknot().nextReminder()
                .filter(due -> due.isBefore(playground.clock().instant().plus(within)))
                .isPresent());
        playground.clock().toNext();
        sees(chat, words);
    }

    private void isTold(String words) {
        isTold(1, words);
    }

    private void isTold(int times, String words) {
        await(words).atMost(PATIENCE).until(() -> playground.requests().stream()
                        .filter(call -> call.method().equals("answerCallbackQuery"))
                        .filter(call -> call.parameters().toString().contains(words))
                        .count()
                >= times);
    }

    private void sees(long chat, String words) {
        await(words).atMost(PATIENCE).until(() -> !seen(chat, words).isEmpty());
    }

    private List<String> seen(long chat, String words) {
        Actor actor = playground.as(anna);
        return actor.sees(chat).stream().map(Object::toString).filter(message -> message.contains(words)).toList();
    }

    /// The whole of the label that begins so: the time in it depends on when this runs.
    private String label(long chat, String begin) {
        String messages = playground.as(anna).sees(chat).toString();
        int from = messages.lastIndexOf("\"" + begin) + 1;
        return messages.substring(from, messages.indexOf('"', from));
    }

    private String stored() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return all.toString();
        }
    }
}
