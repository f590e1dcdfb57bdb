package dev.unknot.store;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Alarm;
import dev.unknot.coach.Ringing;
import dev.unknot.reminder.Next;
import dev.unknot.reminder.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlarmClockTest {

    private static final ChatId CHAT = new ChatId(42);
    private static final Alarm DESK = new Alarm.Regular(Slot.DESK);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HandTurnedClock clock = new HandTurnedClock();
    private final Instant due = clock.instant().plus(Duration.ofHours(1));
    private final List<Rung> rung = new CopyOnWriteArrayList<>();

    private record Rung(ChatId chat, Alarm alarm, Instant due) {}

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nothingGoesOffBeforeItIsDueAndThenOnceAtATime(Engine engine) {
        Instant tomorrow = due.plus(Duration.ofDays(1));
        try (Store store = Store.open(engine.emptyUrl(), clock); AlarmClock bell = bell(store, new Next.At(tomorrow))) {
            store.alarms().set(CHAT, DESK, due);
            bell.start();
            bell.look();
            int early = rung.size();

            clock.turn(Duration.ofHours(1));
            bell.look();
            await().atMost(PATIENCE).until(() -> store.alarms().pending(CHAT).equals(Map.of(DESK, tomorrow)));

            assertEquals(0, early);
            assertEquals(List.of(new Rung(CHAT, DESK, due)), rung);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatIsOverIsGone(Engine engine) {
        try (Store store = Store.open(engine.emptyUrl(), clock); AlarmClock bell = bell(store, new Next.Never())) {
            store.alarms().set(CHAT, DESK, clock.instant());

            bell.start();
            await().atMost(PATIENCE).until(() -> rung.size() == 1 && store.alarms().pending(CHAT).isEmpty());

            assertEquals(Optional.empty(), bell.next());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatIsPutOffStillCountsAsDueWhenItWas(Engine engine) {
        Instant first = clock.instant();
        Instant again = first.plusSeconds(30);
        try (Store store = Store.open(engine.emptyUrl(), clock);
                AlarmClock bell = store.alarmClock((chat, alarm, at) -> {
                    rung.add(new Rung(chat, alarm, at));
                    return rung.size() == 1 ? new Next.Later(again) : new Next.Never();
                })) {
            store.alarms().set(CHAT, DESK, first);
            bell.start();
            await().atMost(PATIENCE).until(() -> store.alarms().pending(CHAT).equals(Map.of(DESK, again)));

            clock.turn(Duration.ofSeconds(30));
            bell.look();
            await().atMost(PATIENCE).until(() -> store.alarms().pending(CHAT).isEmpty());

            assertEquals(List.of(new Rung(CHAT, DESK, first), new Rung(CHAT, DESK, first)), rung);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatFailedIsTriedAgainInAMinute(Engine engine) {
        Instant first = clock.instant();
        try (Store store = Store.open(engine.emptyUrl(), clock);
                AlarmClock bell = store.alarmClock((chat, alarm, at) -> {
                    rung.add(new Rung(chat, alarm, at));
                    throw new IllegalStateException("a bug");
                })) {
            store.alarms().set(CHAT, DESK, first);

            bell.start();
            await().atMost(PATIENCE).until(() -> store.alarms().pending(CHAT).equals(Map.of(DESK, first.plusSeconds(60))));

            assertEquals(1, rung.size());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aPlanThatChangesMeanwhileIsNotOverwritten(Engine engine) {
        Instant changed = due.plus(Duration.ofDays(7));
        try (Store store = Store.open(engine.emptyUrl(), clock)) {
            store.alarms().set(CHAT, DESK, clock.instant());

            try (AlarmClock bell = store.alarmClock((chat, alarm, at) -> {
                store.alarms().set(chat, alarm, changed);
                rung.add(new Rung(chat, alarm, at));
                return new Next.At(due);
            })) {
                bell.start();
                await().atMost(PATIENCE).until(() -> rung.size() == 1);
            }

            assertEquals(Map.of(DESK, changed), store.alarms().pending(CHAT));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatADeadProcessHadTakenIsTakenUpAndDueWhenItWas(Engine engine) {
        String url = engine.emptyUrl();
        Instant first = clock.instant();
        try (Store store = Store.open(url, clock); AlarmClock bell = bell(store, new Next.Never())) {
            store.alarms().set(CHAT, DESK, first);
            Engine.execute(url, "UPDATE alarm SET picked = true, picked_by = 'dead', last_heartbeat = execution_time");
            clock.turn(Duration.ofMinutes(1));

            bell.start();
            await().atMost(PATIENCE).until(() -> store.alarms().pending(CHAT).isEmpty());

            assertEquals(List.of(new Rung(CHAT, DESK, first)), rung);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatALivingProcessHasTakenIsLeftToIt(Engine engine) {
        String url = engine.emptyUrl();
        try (Store store = Store.open(url, clock)) {
            store.alarms().set(CHAT, DESK, clock.instant());
            store.alarms().set(new ChatId(43), DESK, clock.instant());
            Engine.execute(url, "UPDATE alarm SET picked = true, picked_by = 'alive', last_heartbeat = execution_time"
                    + " WHERE task_instance = '42:desk'");
            clock.turn(Duration.ofSeconds(30));

            try (AlarmClock bell = bell(store, new Next.Never())) {
                bell.start();
                await().atMost(PATIENCE).until(() -> rung.size() == 1);
            }

            assertEquals(new ChatId(43), rung.getFirst().chat());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void twoProcessesShareTheWorkAndNothingGoesOffTwice(Engine engine) {
        String url = engine.emptyUrl();
        try (Store one = Store.open(url, clock); Store two = Store.open(url, clock);
                AlarmClock first = bell(one, new Next.Never()); AlarmClock second = bell(two, new Next.Never())) {
            LongStream.range(0, 300).forEach(chat -> one.alarms().set(new ChatId(chat), DESK, clock.instant()));

            first.start();
            second.start();
            await().atMost(PATIENCE).until(() -> first.next().isEmpty() && rung.size() >= 300);

            assertEquals(300, rung.size());
            assertEquals(300, new HashSet<>(rung).size());
        }
    }

    private AlarmClock bell(Store store, Next next) {
        Ringing ringing = (chat, alarm, at) -> {
            rung.add(new Rung(chat, alarm, at));
            return next;
        };
        return store.alarmClock(ringing);
    }
}
