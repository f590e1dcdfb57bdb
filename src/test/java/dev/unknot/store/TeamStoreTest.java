package dev.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.ThreadId;
import dev.unknot.team.Bell;
import dev.unknot.team.Break;
import dev.unknot.team.Breaks.Part;
import dev.unknot.team.Count;
import dev.unknot.team.Obstacle;
import dev.unknot.team.Plan;
import dev.unknot.team.Plans;
import dev.unknot.team.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What is kept of groups and channels, on each database.
@ParameterizedClass
@EnumSource(Engine.class)
class TeamStoreTest {

    private static final ChatId OFFICE = new ChatId(-4_242_424_242L);
    private static final ChatId GREATER_OFFICE = new ChatId(-1_002_345_678_901L);
    private static final MessageId POST = new MessageId(77);
    private static final LocalDate WEEK = LocalDate.of(2026, 11, 23);
    private static final long ANNA = 5_550_123_456_789L;
    private static final long BEN = 5_550_987_654_321L;

    private final HandTurnedClock clock = new HandTurnedClock();
    private final String url;
    private final Store store;
    private final Plans plans;

    TeamStoreTest(Engine engine) {
        url = engine.emptyUrl();
        store = Store.open(url, clock);
        plans = store.plans();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anyPlanIsFoundAgainAsItWasLastChanged() {
        long seed = System.nanoTime();
        Anything anything = new Anything(new Random(seed));
        plans.begin(fresh(OFFICE));

        for (int i = 0; i < 100; i++) {
            Plan plan = anything.of(Plan.class).movedTo(OFFICE);
            plans.change(OFFICE, _ -> plan);

            assertEquals(Optional.of(plan), plans.find(OFFICE), "seed " + seed);
        }
        assertEquals(Optional.empty(), plans.find(GREATER_OFFICE));
    }

    @Test
    void aPlanBeginsOnce() {
        boolean first = plans.begin(fresh(OFFICE));
        boolean second = plans.begin(Plan.fresh(OFFICE, Plan.Kind.GROUP, "Other", "de"));

        assertTrue(first);
        assertFalse(second);
        assertEquals("Office", plans.find(OFFICE).orElseThrow().title());
    }

    @Test
    void aPlanThatNoLongerReadsCountsAsNoneAndMakesRoom() {
        plans.begin(fresh(OFFICE));
        Engine.execute(url, "UPDATE team_plan SET body = replace(body, 'zoneId', 'clock')");

        Optional<Plan> unread = plans.find(OFFICE);
        Optional<Plans.Change> unchanged = plans.change(OFFICE, Plan::withoutSetter);
        boolean anew = plans.begin(fresh(OFFICE));

        assertEquals(Optional.empty(), unread);
        assertEquals(Optional.empty(), unchanged);
        assertTrue(anew);
    }

    @Test
    void aChatThatMovesTakesAllWithIt() {
        plans.begin(setUp(OFFICE, "Europe/Berlin"));
        plans.begin(fresh(GREATER_OFFICE));
        store.breaks().open(begun(OFFICE));
        store.breaks().tap(OFFICE, POST, ANNA, Part.JOIN);
        store.bells().set(OFFICE, Bell.BREAK, clock.instant());
        store.bells().set(GREATER_OFFICE, Bell.SUMMARY, clock.instant());

        boolean moved = plans.move(OFFICE, GREATER_OFFICE);
        boolean again = plans.move(OFFICE, GREATER_OFFICE);

        assertTrue(moved);
        assertFalse(again);
        assertEquals(Optional.of(setUp(GREATER_OFFICE, "Europe/Berlin")), plans.find(GREATER_OFFICE));
        assertEquals(Optional.empty(), plans.find(OFFICE));
        assertEquals(new Count(1, 0), store.breaks().count(GREATER_OFFICE));
        assertEquals(Map.of(Bell.BREAK, clock.instant()), store.bells().pending(GREATER_OFFICE));
        assertEquals(Map.of(), store.bells().pending(OFFICE));
    }

    @Test
    void aPlanThatIsSetUpIsNotOverwrittenByOneThatIsNot() {
        plans.begin(fresh(OFFICE));
        plans.begin(setUp(GREATER_OFFICE, "Europe/Berlin"));
        store.bells().set(GREATER_OFFICE, Bell.BREAK, clock.instant());

        plans.move(OFFICE, GREATER_OFFICE);

        assertEquals(Optional.of(setUp(GREATER_OFFICE, "Europe/Berlin")), plans.find(GREATER_OFFICE));
        assertEquals(Optional.empty(), plans.find(OFFICE));
        assertEquals(Map.of(Bell.BREAK, clock.instant()), store.bells().pending(GREATER_OFFICE));
    }

    @Test
    void whatSomebodySetUpIsListedAndForgettingThemKeepsThePlan() {
        plans.begin(setUp(OFFICE, "Europe/Berlin"));
        store.breaks().open(begun(OFFICE));
        store.breaks().tap(OFFICE, POST, ANNA, Part.JOIN);
        store.breaks().tap(OFFICE, POST, BEN, Part.JOIN);

        List<Plan> mine = plans.setUpBy(ANNA);
        String export = store.people().export(new ChatId(ANNA));
        store.people().forget(new ChatId(ANNA));

        assertEquals(List.of(OFFICE), mine.stream().map(Plan::chat).toList());
        assertTrue(export.contains("Office"), "the export tells");
        assertEquals(List.of(), plans.setUpBy(ANNA));
        assertEquals(List.of(), plans.setUpBy(0));
        assertEquals("Europe/Berlin", plans.find(OFFICE).orElseThrow().zoneId());
        assertEquals(new Count(1, 0), store.breaks().count(OFFICE));
        assertFalse(Engine.everyRow(url).stream().anyMatch(row -> row.contains(Long.toString(ANNA))));
    }

    @Test
    void eachPersonCountsOnceHoweverOftenTheyTap() {
        store.breaks().open(begun(OFFICE));

        List<Optional<Count>> counts = new ArrayList<>();
        counts.add(store.breaks().tap(OFFICE, POST, ANNA, Part.LEAVE));
        counts.add(store.breaks().tap(OFFICE, POST, ANNA, Part.JOIN));
        counts.add(store.breaks().tap(OFFICE, POST, ANNA, Part.JOIN));
        counts.add(store.breaks().tap(OFFICE, POST, BEN, Part.DONE));
        counts.add(store.breaks().tap(OFFICE, POST, BEN, Part.JOIN));
        counts.add(store.breaks().tap(OFFICE, POST, ANNA, Part.DONE));
        counts.add(store.breaks().tap(OFFICE, POST, ANNA, Part.LEAVE));
        counts.add(store.breaks().tap(OFFICE, new MessageId(78), ANNA, Part.JOIN));

        assertEquals(
                List.of(count(0, 0), count(1, 0), count(1, 0), count(2, 1), count(2, 1), count(2, 2), count(1, 1), Optional.empty()),
                counts);
    }

    @Test
    void aFinishedBreakTakesNobodyAndKeepsNumbersOnly() {
        store.breaks().open(begun(OFFICE));
        store.breaks().tap(OFFICE, POST, ANNA, Part.JOIN);
        store.breaks().tap(OFFICE, POST, BEN, Part.DONE);

        Optional<Break> over = store.breaks().finish(OFFICE, WEEK);
        Optional<Break> again = store.breaks().finish(OFFICE, WEEK);
        Optional<Count> late = store.breaks().tap(OFFICE, POST, ANNA, Part.JOIN);
        boolean clip = store.breaks().follow(OFFICE, POST);
        List<String> rows = Engine.everyRow(url);
        store.breaks().drop(OFFICE, POST);

        assertEquals(Optional.of(new Break(OFFICE, POST, "self_hug", clock.instant(), false, new Count(2, 1), false)), over);
        assertEquals(over, again);
        assertEquals(Optional.empty(), late);
        assertFalse(clip);
        assertFalse(rows.stream().anyMatch(row -> row.contains(Long.toString(ANNA)) || row.contains(Long.toString(BEN))));
        assertEquals(new Tally(1, 2, 1), store.breaks().tally(OFFICE, WEEK));
        assertEquals(Optional.empty(), store.breaks().find(OFFICE));
    }

    @Test
    void theNumbersOfAWeekAddUpUntilTheyAreForgotten() {
        for (int i = 0; i < 3; i++) {
            store.breaks().open(begun(OFFICE));
            store.breaks().tap(OFFICE, POST, ANNA, Part.DONE);
            store.breaks().finish(OFFICE, WEEK);
        }

        Tally tally = store.breaks().tally(OFFICE, WEEK);
        Tally next = store.breaks().tally(OFFICE, WEEK.plusWeeks(1));
        store.breaks().forget(OFFICE, WEEK.plusWeeks(1));

        assertEquals(new Tally(3, 3, 3), tally);
        assertEquals(Tally.NONE, next);
        assertEquals(Tally.NONE, store.breaks().tally(OFFICE, WEEK));
    }

    @Test
    void theClipIsClaimedOnceUntilItFails() {
        store.breaks().open(begun(OFFICE));

        List<Boolean> claims = new ArrayList<>();
        claims.add(store.breaks().follow(OFFICE, POST));
        claims.add(store.breaks().follow(OFFICE, POST));
        store.breaks().unfollow(OFFICE, POST);
        claims.add(store.breaks().follow(OFFICE, POST));

        assertEquals(List.of(true, false, true), claims);
    }

    @Test
    void tapsOfManyInTwoProcessesWhileItClosesAreCountedOrTurnedAway() throws Exception {
        store.breaks().open(begun(OFFICE));
        try (Store other = Store.open(url, clock); var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Optional<Count>>> taps = new ArrayList<>();
            for (long person : LongStream.range(1, 60).toArray()) {
                Store which = person % 2 == 0 ? store : other;
                Callable<Optional<Count>> tap = () -> which.breaks().tap(OFFICE, POST, person, Part.JOIN);
                taps.add(threads.submit(tap));
            }
            Future<Optional<Break>> closing = threads.submit(() -> other.breaks().finish(OFFICE, WEEK));

            int taken = 0;
            for (Future<Optional<Count>> tap : taps) {
                taken += tap.get().isPresent() ? 1 : 0;
            }

            assertEquals(taken, closing.get().orElseThrow().shown().joined());
            assertEquals(Count.NOBODY, store.breaks().count(OFFICE));
        }
    }

    @Test
    void aBellThatWaitsIsNotPutOffAndOneThatRingsMayBeSetAgain() {
        Instant soon = clock.instant();
        Instant later = soon.plusSeconds(10);

        store.bells().setUnlessWaiting(OFFICE, Bell.COUNT, soon);
        store.bells().setUnlessWaiting(OFFICE, Bell.COUNT, later);
        Instant waiting = store.bells().pending(OFFICE).get(Bell.COUNT);
        Engine.execute(url, "UPDATE alarm SET picked = true, picked_by = 'somebody'");
        store.bells().setUnlessWaiting(OFFICE, Bell.COUNT, later);

        assertEquals(soon, waiting);
        assertEquals(later, store.bells().pending(OFFICE).get(Bell.COUNT));
    }

    @Test
    void theBellsOfAChatAreNotTheAlarmsOfAPersonOfThatNumber() {
        store.bells().set(OFFICE, Bell.BREAK, clock.instant());

        store.alarms().clearAll(OFFICE);
        boolean there = store.bells().pending(OFFICE).containsKey(Bell.BREAK);
        store.bells().clearAll(OFFICE);

        assertTrue(there);
        assertEquals(Map.of(), store.bells().pending(OFFICE));
    }

    private static Optional<Count> count(int joined, int done) {
        return Optional.of(new Count(joined, done));
    }

    private Break begun(ChatId chat) {
        return new Break(chat, POST, "self_hug", clock.instant(), true, Count.NOBODY, false);
    }

    private static Plan fresh(ChatId chat) {
        return Plan.fresh(chat, Plan.Kind.GROUP, "Office", "en");
    }

    private static Plan setUp(ChatId chat, String zone) {
        Plan fresh = fresh(chat);
        return new Plan(chat, fresh.kind(), fresh.title(), new ThreadId(5), zone, null, "en", fresh.habit(), true, false,
                Obstacle.NO_TOPIC, ANNA, 3);
    }
}
