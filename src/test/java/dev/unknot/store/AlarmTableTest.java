package dev.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Alarm;
import dev.unknot.coach.Alarms;
import dev.unknot.coach.NudgeLog;
import dev.unknot.coach.Person;
import dev.unknot.reminder.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlarmTableTest {

    private static final ChatId CHAT = new ChatId(4_242_424_242L);
    private static final ChatId OTHER = new ChatId(-1_001_234_567_890L);
    private static final Alarm DESK = new Alarm.Regular(Slot.DESK);
    private static final Alarm AGAIN = new Alarm.Snoozed(Slot.DESK);

    private final HandTurnedClock clock = new HandTurnedClock();
    private final Instant noon = clock.instant().plus(Duration.ofHours(3));

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anAlarmIsPendingUntilItIsCleared(Engine engine) {
        try (Store store = Store.open(engine.emptyUrl(), clock)) {
            Alarms alarms = store.alarms();

            Alarm.all().forEach(alarm -> alarms.set(CHAT, alarm, noon));
            alarms.clear(CHAT, DESK);

            assertEquals(Alarm.all().size() - 1, alarms.pending(CHAT).size());
            assertFalse(alarms.pending(CHAT).containsKey(DESK));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void settingItAgainMovesIt(Engine engine) {
        try (Store store = Store.open(engine.emptyUrl(), clock)) {
            Alarms alarms = store.alarms();
            alarms.set(CHAT, DESK, noon);

            alarms.set(CHAT, DESK, noon.plusSeconds(60));

            assertEquals(Map.of(DESK, noon.plusSeconds(60)), alarms.pending(CHAT));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void clearingAllLeavesOtherChatsAlone(Engine engine) {
        try (Store store = Store.open(engine.emptyUrl(), clock)) {
            Alarms alarms = store.alarms();
            alarms.set(CHAT, DESK, noon);
            alarms.set(CHAT, AGAIN, noon);
            alarms.set(OTHER, DESK, noon);

            alarms.clearAll(CHAT);

            assertEquals(Map.of(), alarms.pending(CHAT));
            assertEquals(Map.of(DESK, noon), alarms.pending(OTHER));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theNextAlarmOfAnybodyIsKnown(Engine engine) {
        try (Store store = Store.open(engine.emptyUrl(), clock);
                AlarmClock bell = store.alarmClock((_, _, _) -> new dev.unknot.reminder.Next.Never())) {
            Optional<Instant> nothing = bell.next();

            store.alarms().set(CHAT, DESK, noon);
            store.alarms().set(OTHER, DESK, noon.minusSeconds(1));

            assertEquals(Optional.empty(), nothing);
            assertEquals(Optional.of(noon.minusSeconds(1)), bell.next());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void forgettingSomebodyDropsTheirAlarmsAndWhatTheyWereSent(Engine engine) {
        try (Store store = Store.open(engine.emptyUrl(), clock)) {
            store.people().save(Person.stranger(CHAT, "en"));
            store.alarms().set(CHAT, DESK, noon);
            store.people().changeNudges(CHAT, _ -> shown("chin_tuck"));

            boolean told = store.people().export(CHAT).contains("chin_tuck") && store.people().export(CHAT).contains("\"desk\"");
            store.people().forget(CHAT);

            assertTrue(told, "the export tells");
            assertEquals(Map.of(), store.alarms().pending(CHAT));
            assertEquals(NudgeLog.NONE, store.people().nudges(CHAT));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void noChangeOfTwoAtOnceIsLost(Engine engine) throws InterruptedException {
        try (Store store = Store.open(engine.emptyUrl(), clock)) {
            Runnable fiftyTimes = () -> {
                for (int i = 0; i < 50; i++) {
                    store.people().changeNudges(CHAT, AlarmTableTest::oneMore);
                }
            };

            List<Thread> threads = List.of(Thread.ofVirtual().start(fiftyTimes), Thread.ofVirtual().start(fiftyTimes));
            for (Thread thread : threads) {
                thread.join();
            }

            assertEquals(Map.of(Slot.DESK, 100), store.people().nudges(CHAT).unanswered());
        }
    }

    private static NudgeLog oneMore(NudgeLog log) {
        int count = log.unanswered().getOrDefault(Slot.DESK, 0) + 1;
        return new NudgeLog(log.last(), Map.of(Slot.DESK, count), log.asked(), log.shown(), log.restUntil());
    }

    private static NudgeLog shown(String id) {
        NudgeLog.Shown shown = new NudgeLog.Shown(Instant.EPOCH, List.of(id));
        return new NudgeLog(null, Map.of(), java.util.Set.of(), List.of(shown), null);
    }
}
