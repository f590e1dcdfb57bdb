package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Urgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PacerTest {

    private static final Duration PATIENT = Duration.ofMinutes(10);

    private final HandTurnedTime time = new HandTurnedTime();
    private final Pace pacer = Pace.keeping(Limits.TELEGRAM, time);

    private Duration timeFor(int messages, Urgency urgency, ChatId... chats) throws InterruptedException {
        long start = time.nanos();
        for (int message = 0; message < messages; message++) {
            assertEquals(Optional.empty(), pacer.enter(chats[message % chats.length], urgency, PATIENT));
        }
        return Duration.ofNanos(time.nanos() - start);
    }

    private static ChatId[] manyChats() {
        return LongStream.rangeClosed(1, 1000).mapToObj(ChatId::new).toArray(ChatId[]::new);
    }

    @Test
    void aFewMessagesInAChatGoAtOnceThenOneASecond() throws InterruptedException {
        ChatId chat = new ChatId(7);

        Duration burst = timeFor(4, Urgency.REPLY, chat);
        Duration after = timeFor(10, Urgency.REPLY, chat);

        assertEquals(Duration.ZERO, burst);
        assertEquals(Duration.ofMillis(9500), after);
    }

    @Test
    void aGroupTakesTwentyAMinute() throws InterruptedException {
        ChatId group = new ChatId(-100);

        Duration all = timeFor(80, Urgency.REMINDER, group);

        assertTrue(all.compareTo(Duration.ofMinutes(3)) >= 0, all::toString);
        assertTrue(all.compareTo(Duration.ofSeconds(182)) <= 0, all::toString);
    }

    @Test
    void aHerdOfRemindersUsesTheLimitAndNeverOverflowsIt() throws InterruptedException {
        List<Duration> sent = new ArrayList<>();
        for (ChatId chat : manyChats()) {
            timeFor(1, Urgency.REMINDER, chat);
            sent.add(Duration.ofNanos(time.nanos()));
        }

        Duration all = sent.getLast().minus(sent.getFirst());

        assertTrue(all.toMillis() <= 1_000_000 / 30.0 * 1.03, all::toString);
        assertEquals(0, overflows(sent), "messages beyond what a bucket of 30 with 30 a second takes");
    }

    /// How many messages Telegram's own bucket would refuse if each arrives up to 0.1 s late.
    private static long overflows(List<Duration> sent) {
        var dice = HandTurnedTime.dice();
        List<Double> arrivals = sent.stream()
                .map(at -> at.toNanos() / 1e9 + dice.nextDouble(0.1))
                .sorted()
                .toList();
        double tokens = 30;
        double last = arrivals.getFirst();
        long refused = 0;
        for (double arrival : arrivals) {
            tokens = Math.min(30, tokens + (arrival - last) * 30) - 1;
            last = arrival;
            refused += tokens < -1e-6 ? 1 : 0;
        }
        return refused;
    }

    @Test
    void whoeverWaitsForAReplyDoesNotWaitBehindReminders() throws InterruptedException {
        timeFor(200, Urgency.REMINDER, manyChats());

        Duration reply = timeFor(3, Urgency.REPLY, new ChatId(5001), new ChatId(5002), new ChatId(5003));

        assertEquals(Duration.ZERO, reply);
    }

    @Test
    void whatWouldWaitLongerThanThePatienceIsToldHowLong() throws InterruptedException {
        ChatId chat = new ChatId(7);
        timeFor(14, Urgency.REPLY, chat);

        Optional<Duration> tooLong = pacer.enter(chat, Urgency.REPLY, Duration.ofMillis(500));

        assertEquals(Optional.of(Duration.ofSeconds(1)), tooLong);
    }

    @Test
    void aReminderWithoutPatienceYieldsToo() throws InterruptedException {
        timeFor(60, Urgency.REMINDER, manyChats());

        Optional<Duration> tooLong = pacer.enter(new ChatId(9999), Urgency.REMINDER, Duration.ZERO);

        assertTrue(tooLong.isPresent());
    }

    @Test
    void switchedOffItLetsEverythingGo() throws InterruptedException {
        Pace none = Pace.keeping(Limits.OFF, time);

        for (int message = 0; message < 100; message++) {
            assertEquals(Optional.empty(), none.enter(new ChatId(-7), Urgency.REMINDER, Duration.ZERO));
        }

        assertEquals(Duration.ZERO, time.slept());
    }
}
