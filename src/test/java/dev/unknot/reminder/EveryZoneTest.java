package dev.unknot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every time zone there is, every slot, each day from 2026 to 2030. Zones whose rules are equal stand
/// for each other. What is expected is worked out here from the zone's own transitions and in another
/// way than by the timetable.
class EveryZoneTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    @ParameterizedTest
    @EnumSource
    void theUsualTimeComesOnceEachOfItsDays(Slot slot) {
        for (String zone : zones()) {
            Rhythm rhythm = Rhythm.usual(ZoneId.of(zone));
            Habit habit = rhythm.habit(slot);
            LocalTime time = ((Times.At) habit.times()).times().getFirst();

            List<Instant> due = all(rhythm.with(slot, habit.at(habit.times())), slot);

            assertEquals(expected(zone, habit, time), due, zone);
        }
    }

    /// Clocks change at night, so this is the time of the day that may not exist or exist twice.
    @Test
    void aTimeAtNightComesOnceEachDayEvenWhereClocksChange() {
        for (String zone : zones()) {
            Rhythm rhythm = Plans.only(zone, Slot.MORNING, "02:30");

            List<Instant> due = all(rhythm, Slot.MORNING);

            assertEquals(expected(zone, rhythm.habit(Slot.MORNING), LocalTime.of(2, 30)), due, zone);
        }
    }

    @Test
    void clockChangesOfEachSortAreAmongThem() {
        List<Duration> changes = zones().stream()
                .map(zone -> ZoneId.of(zone).getRules())
                .flatMap(EveryZoneTest::changes)
                .distinct()
                .sorted()
                .toList();

        assertEquals(
                List.of(Duration.ofHours(-2), Duration.ofHours(-1), Duration.ofMinutes(-30),
                        Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2)),
                changes);
        assertTrue(zones().size() > 300, "zones: " + zones().size());
    }

    private static Stream<Duration> changes(ZoneRules rules) {
        Instant end = LAST.atStartOfDay(ZoneOffset.UTC).toInstant();
        return Stream.iterate(
                        rules.nextTransition(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant()),
                        change -> change != null && change.getInstant().isBefore(end),
                        change -> rules.nextTransition(change.getInstant()))
                .map(change -> change.getDuration());
    }

    private static Collection<String> zones() {
        Map<ZoneRules, String> oneOfEach = new LinkedHashMap<>();
        new TreeSet<>(ZoneId.getAvailableZoneIds())
                .forEach(zone -> oneOfEach.putIfAbsent(ZoneId.of(zone).getRules(), zone));
        return oneOfEach.values();
    }

    private static List<Instant> all(Rhythm rhythm, Slot slot) {
        ZoneId zone = rhythm.zone().orElseThrow();
        Instant end = LAST.plusDays(1).atStartOfDay(zone).toInstant();
        Timetable table = Plans.table(rhythm, slot);
        List<Instant> due = new ArrayList<>();
        Optional<Instant> next = table.after(FIRST.atStartOfDay(zone).toInstant().minusNanos(1));
        while (next.isPresent() && next.get().isBefore(end)) {
            due.add(next.get());
            next = table.after(next.get());
        }
        return due;
    }

    private static List<Instant> expected(String zone, Habit habit, LocalTime time) {
        ZoneRules rules = ZoneId.of(zone).getRules();
        return FIRST.datesUntil(LAST.plusDays(1))
                .filter(day -> habit.days().contains(day.getDayOfWeek()))
                .map(day -> expected(rules, day.atTime(time)))
                .toList();
    }

    private static Instant expected(ZoneRules rules, LocalDateTime local) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        if (offsets.isEmpty()) {
            Duration gap = rules.getTransition(local).getDuration();
            return local.plus(gap).toInstant(rules.getTransition(local).getOffsetAfter());
        }
        return local.toInstant(offsets.getFirst());
    }
}
