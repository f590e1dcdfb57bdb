package dev.unknot.reminder;

import static dev.unknot.reminder.Plans.every;
import static dev.unknot.reminder.Plans.next;
import static dev.unknot.reminder.Plans.only;
import static dev.unknot.reminder.Plans.span;
import static dev.unknot.reminder.Plans.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String MONDAY = "2026-11-02";

    @Test
    void theUsualPlanIsMorningDeskOnWorkingDaysAndEvening() {
        Rhythm rhythm = chosen(Rhythm.usual(LONDON));

        assertEquals(List.of("2026-11-02T07:30Z", "2026-11-03T07:30Z"), next(rhythm, Slot.MORNING, MONDAY, 2));
        assertEquals(List.of("2026-11-06T11:00Z", "2026-11-09T11:00Z"), next(rhythm, Slot.DESK, "2026-11-06", 2));
        assertEquals(List.of("2026-11-07T20:30Z", "2026-11-08T20:30Z"), next(rhythm, Slot.EVENING, "2026-11-07", 2));
    }

    @Test
    void whatIsDueRightNowIsNotNext() {
        Timetable table = table(only("Europe/London", Slot.DESK, "11:00"), Slot.DESK);

        assertEquals(
                Optional.of(Instant.parse("2026-11-03T11:00:00Z")), table.after(Instant.parse("2026-11-02T11:00:00Z")));
        assertEquals(
                Optional.of(Instant.parse("2026-11-02T11:00:00Z")),
                table.after(Instant.parse("2026-11-02T10:59:59.999Z")));
    }

    @Test
    void intervalsBeginOneIntervalAfterTheRangeAndEndBeforeItsEnd() {
        Rhythm rhythm = only("Europe/London", Slot.DESK, every(90, "09:00-17:00"));

        assertEquals(
                List.of("10:30", "12:00", "13:30", "15:00", "16:30"),
                times(next(rhythm, Slot.DESK, MONDAY, 5)));
    }

    @Test
    void severalRangesADayEachBeginAnew() {
        Rhythm rhythm = only("Europe/London", Slot.DESK, every(60, "08:30-12:00", "13:00-15:00"));

        assertEquals(List.of("09:30", "10:30", "11:30", "14:00", "09:30"), times(next(rhythm, Slot.DESK, MONDAY, 5)));
    }

    @Test
    void aNightShiftGoesPastMidnight() {
        Rhythm rhythm = only("Europe/London", Slot.DESK, every(120, "22:00-04:00"));

        assertEquals(
                List.of("2026-11-02T00:00Z", "2026-11-02T02:00Z", "2026-11-03T00:00Z"),
                next(rhythm, Slot.DESK, MONDAY, 3));
    }

    @Test
    void aRangeTooShortForItsIntervalBringsNothing() {
        assertEquals(List.of(), next(only("Europe/London", Slot.DESK, every(120, "09:00-11:00")), Slot.DESK, MONDAY, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT29M", "PT5M", "PT0S", "PT-1H", "PT45M1S", "PT8H1M"})
    void anIntervalBelowHalfAnHourOrOddIsRefused(String interval) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Times.Every(Duration.parse(interval), List.of(span("09:00-17:00"))));
    }

    @Test
    void quietHoursHoldBackWhatLiesInThemButNotTheirEnd() {
        Rhythm rhythm = only("Europe/London", Slot.DESK, "06:59", "07:00", "21:59", "22:00").quiet(span("22:00-07:00"));

        assertEquals(List.of("07:00", "21:59", "07:00"), times(next(rhythm, Slot.DESK, MONDAY, 3)));
    }

    @Test
    void aPauseHoldsBackWhatLiesInItAndEndsByItself() {
        Rhythm rhythm = only("Europe/London", Slot.DESK, "11:00", "15:00")
                .paused(new Pause(at("2026-11-03T11:00:00Z"), at("2026-11-03T15:00:00Z")), at("2026-11-02T09:00:00Z"));

        assertEquals(
                List.of("2026-11-02T15:00Z", "2026-11-03T15:00Z", "2026-11-04T11:00Z"),
                next(rhythm, Slot.DESK, MONDAY, 4).stream().skip(1).toList());
    }

    @Test
    void aPauseOfAYearIsLookedBeyond() {
        Rhythm rhythm = only("Europe/London", Slot.DESK, "11:00")
                .paused(new Pause(at("2026-11-02T00:00:00Z"), at("2027-11-02T00:00:00Z")), at("2026-11-02T00:00:00Z"));

        assertEquals(List.of("2027-11-02T11:00Z"), next(rhythm, Slot.DESK, MONDAY, 1));
    }

    @Test
    void holidaysAreLeftOutWhereThatWasAskedFor() {
        Rhythm rhythm = only("Europe/London", Slot.DESK, "11:00");
        Rhythm off = rhythm.with(Slot.DESK, rhythm.habit(Slot.DESK).offOnHolidays(true));
        Timetable table = Timetable.of(off, Slot.DESK, 1, LocalDate.parse("2026-11-03")::equals);
        Timetable regardless = Timetable.of(rhythm, Slot.DESK, 1, LocalDate.parse("2026-11-03")::equals);

        assertEquals(List.of("2026-11-02T11:00Z", "2026-11-04T11:00Z"), next(table, off, MONDAY, 2));
        assertEquals(List.of("2026-11-02T11:00Z", "2026-11-03T11:00Z"), next(regardless, rhythm, MONDAY, 2));
    }

    @Test
    void onlyTheChosenDaysCount() {
        Rhythm rhythm = only("Europe/London", Slot.DESK, "11:00");
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY);

        List<String> due = next(rhythm.with(Slot.DESK, rhythm.habit(Slot.DESK).on(days)), Slot.DESK, MONDAY, 3);

        assertEquals(List.of("2026-11-03T11:00Z", "2026-11-08T11:00Z", "2026-11-10T11:00Z"), due);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDueWhereASlotIsOffOrHasNoDaysOrAllIsStoppedOrTheZoneIsGone(Slot slot) {
        Rhythm rhythm = Rhythm.usual(LONDON);
        Rhythm off = rhythm.with(slot, rhythm.habit(slot).turned(false));
        Rhythm noDays = rhythm.with(slot, rhythm.habit(slot).on(Set.of()));
        Rhythm elsewhere = new Rhythm("Europe/Atlantis", rhythm.habits(), rhythm.quiet(), List.of(), false);

        for (Rhythm silent : List.of(off, noDays, rhythm.stopped(true), elsewhere)) {
            assertEquals(Optional.empty(), table(silent, slot).after(at("2026-11-02T00:00:00Z")));
        }
    }

    @Test
    void quietHoursAllDayBringNothingAndComeToAnEnd() {
        Rhythm rhythm = only("Europe/London", Slot.DESK, "11:00").quiet(span("10:00-09:59"));

        assertEquals(Optional.empty(), table(rhythm, Slot.DESK).after(at("2026-11-02T00:00:00Z")));
    }

    @Test
    void aTimeNobodyChoseIsMovedByAQuarterOfAnHourAtMostAndAChosenOneNever() {
        Rhythm rhythm = Rhythm.usual(LONDON);

        List<LocalTime> due = LongStream.range(0, 2000)
                .mapToObj(chat -> Timetable.of(rhythm, Slot.MORNING, chat, _ -> false).after(at("2026-11-02T00:00:00Z")))
                .map(instant -> LocalTime.ofInstant(instant.orElseThrow(), LONDON))
                .toList();

        assertEquals(LocalTime.of(7, 15), due.stream().min(LocalTime::compareTo).orElseThrow());
        assertEquals(LocalTime.of(7, 45), due.stream().max(LocalTime::compareTo).orElseThrow());
        assertEquals(31, due.stream().distinct().count());
        assertEquals(List.of("2026-11-02T07:30Z"), next(chosen(rhythm), Slot.MORNING, MONDAY, 1));
    }

    @Test
    void itIsSpreadEvenly() {
        Map<Integer, Long> byMinute = LongStream.range(700_000, 731_000)
                .mapToObj(Spread::minutes)
                .collect(java.util.stream.Collectors.groupingBy(each -> each, java.util.stream.Collectors.counting()));

        assertEquals(31, byMinute.size());
        assertTrue(byMinute.values().stream().allMatch(count -> count > 850 && count < 1150), byMinute.toString());
    }

    @Test
    void spreadingNeverMovesATimeIntoQuietHours() {
        Rhythm rhythm = Rhythm.usual(LONDON).quiet(span("20:31-07:30"));

        for (long chat = 0; chat < 200; chat++) {
            Optional<Instant> morning =
                    Timetable.of(rhythm, Slot.MORNING, chat, _ -> false).after(at("2026-11-02T00:00:00Z"));
            assertTrue(morning.orElseThrow().isBefore(at("2026-11-02T08:00:00Z")), "chat " + chat);
        }
    }

    @Test
    void beyondThreeADayTheDeskIsAWalkUnlessMoreIsWanted() {
        Rhythm rhythm = chosen(Rhythm.usual(LONDON));
        Rhythm hourly = rhythm.with(Slot.DESK, rhythm.habit(Slot.DESK).at(every(60, "09:00-17:00")));
        Rhythm more = hourly.with(Slot.DESK, hourly.habit(Slot.DESK).moreThanThree(true));
        LocalDate monday = LocalDate.parse(MONDAY);

        assertEquals("x------", walks(hourly, monday));
        assertEquals("xxxxxxx", walks(more, monday));
        assertEquals("x", walks(rhythm, monday));
    }

    @Test
    void theFewerRemindersElsewhereTheMoreExercisesAtTheDeskSpreadOverTheDay() {
        Rhythm rhythm = only("Europe/London", Slot.DESK, every(60, "09:00-16:00"));
        Rhythm withMorning = rhythm.with(Slot.MORNING, Habit.usual(Slot.MORNING).on(EnumSet.of(DayOfWeek.MONDAY)));

        assertEquals("x-x-x-", walks(rhythm, LocalDate.parse(MONDAY)));
        assertEquals("x--x--", walks(withMorning, LocalDate.parse(MONDAY)));
        assertEquals("x-x-x-", walks(withMorning, LocalDate.parse("2026-11-03")));
    }

    @Test
    void whatIsDueAtAnInstantCanBeAskedFor() {
        Timetable table = table(only("Europe/London", Slot.DESK, every(60, "09:00-14:00")), Slot.DESK);

        assertEquals(
                Optional.of(new Occurrence(at("2026-11-02T11:00:00Z"), true)), table.occurrence(at("2026-11-02T11:00:00Z")));
        assertEquals(Optional.empty(), table.occurrence(at("2026-11-02T11:00:01Z")));
    }

    private static String walks(Rhythm rhythm, LocalDate day) {
        StringBuilder row = new StringBuilder();
        table(rhythm, Slot.DESK).on(day).forEach(each -> row.append(each.walkOnly() ? '-' : 'x'));
        return row.toString();
    }

    private static Rhythm chosen(Rhythm rhythm) {
        Rhythm all = rhythm;
        for (Slot slot : Slot.values()) {
            all = all.with(slot, all.habit(slot).at(all.habit(slot).times()));
        }
        return all;
    }

    private static List<String> times(List<String> due) {
        return due.stream().map(each -> each.substring(11, 16)).toList();
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
