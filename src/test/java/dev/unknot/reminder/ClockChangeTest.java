package dev.unknot.reminder;

import static dev.unknot.reminder.Plans.next;
import static dev.unknot.reminder.Plans.only;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One test for each kind of day on which clocks change.
class ClockChangeTest {

    @Test
    void springForwardKeepsTheWallTimeAndSoShortensTheNight() {
        assertEquals(
                List.of("2026-03-28T07:30+01:00", "2026-03-29T07:30+02:00", "2026-03-30T07:30+02:00"),
                next(only("Europe/Berlin", Slot.MORNING, "07:30"), Slot.MORNING, "2026-03-28", 3));
    }

    @Test
    void fallBackKeepsTheWallTimeAndSoLengthensTheNight() {
        assertEquals(
                List.of("2026-10-24T07:30+02:00", "2026-10-25T07:30+01:00", "2026-10-26T07:30+01:00"),
                next(only("Europe/Berlin", Slot.MORNING, "07:30"), Slot.MORNING, "2026-10-24", 3));
    }

    @Test
    void aTimeThatDoesNotExistMovesForwardByTheGapOnThatDayOnly() {
        assertEquals(
                List.of("2026-03-07T02:30-05:00", "2026-03-08T03:30-04:00", "2026-03-09T02:30-04:00"),
                next(only("America/New_York", Slot.MORNING, "02:30"), Slot.MORNING, "2026-03-07", 3));
    }

    @Test
    void aTimeThatExistsTwiceHappensOnceAtTheFirst() {
        assertEquals(
                List.of("2026-10-31T01:30-04:00", "2026-11-01T01:30-04:00", "2026-11-02T01:30-05:00"),
                next(only("America/New_York", Slot.MORNING, "01:30"), Slot.MORNING, "2026-10-31", 3));
    }

    @Test
    void betweenTheTwoHappeningsOfATimeNothingMoreComesThatDay() {
        Timetable table = Plans.table(only("America/New_York", Slot.MORNING, "01:30"), Slot.MORNING);

        Instant next = table.after(Instant.parse("2026-11-01T05:45:00Z")).orElseThrow();

        assertEquals(Instant.parse("2026-11-02T06:30:00Z"), next);
    }

    @Test
    void theSecondAtWhichTheGapBeginsMovesTooAndTheOneBeforeDoesNot() {
        assertEquals(
                List.of("2026-03-29T01:59:59+01:00", "2026-03-29T03:00+02:00"),
                next(only("Europe/Berlin", Slot.DESK, "01:59:59", "02:00"), Slot.DESK, "2026-03-29", 2));
    }

    @Test
    void twoTimesThatTheGapMakesOneHappenOnce() {
        assertEquals(
                List.of("2026-03-29T03:30+02:00", "2026-03-30T02:30+02:00", "2026-03-30T03:30+02:00"),
                next(only("Europe/Berlin", Slot.DESK, "02:30", "03:30"), Slot.DESK, "2026-03-29", 3));
    }

    @Test
    void aDayWithoutAMidnightHasItsMidnightTimeAnHourLater() {
        assertEquals(
                List.of("2026-04-23T00:00+02:00", "2026-04-24T01:00+03:00", "2026-04-25T00:00+03:00"),
                next(only("Africa/Cairo", Slot.EVENING, "00:00"), Slot.EVENING, "2026-04-23", 3));
    }

    @Test
    void aMidnightThatExistsTwiceCountsOnce() {
        assertEquals(
                List.of("2026-10-29T23:30+03:00", "2026-10-30T23:30+02:00"),
                next(only("Africa/Cairo", Slot.EVENING, "23:30"), Slot.EVENING, "2026-10-29", 2));
    }

    @Test
    void lordHoweChangesByHalfAnHourAndSoDoesWhatFallsIntoIt() {
        assertEquals(
                List.of("2026-10-03T02:15+10:30", "2026-10-04T02:45+11:00", "2026-10-05T02:15+11:00"),
                next(only("Australia/Lord_Howe", Slot.MORNING, "02:15"), Slot.MORNING, "2026-10-03", 3));
    }

    @Test
    void trollChangesByTwoHours() {
        assertEquals(
                List.of("2026-03-28T01:30Z", "2026-03-29T03:30+02:00", "2026-03-30T01:30+02:00"),
                next(only("Antarctica/Troll", Slot.MORNING, "01:30"), Slot.MORNING, "2026-03-28", 3));
    }

    @Test
    void aZoneThatSkippedAWholeDayRemindsOnceWhereTwoDaysBecameOne() {
        assertEquals(
                List.of("2011-12-29T08:00-10:00", "2011-12-31T08:00+14:00", "2012-01-01T08:00+14:00"),
                next(only("Pacific/Apia", Slot.MORNING, "08:00"), Slot.MORNING, "2011-12-29", 3));
    }

    @Test
    void aZoneWithoutChangesKeepsItsOddOffset() {
        assertEquals(
                List.of("2026-03-29T07:30+05:45", "2026-03-30T07:30+05:45"),
                next(only("Asia/Kathmandu", Slot.MORNING, "07:30"), Slot.MORNING, "2026-03-29", 2));
    }

    @Test
    void aChangeForRamadanTurnsTheClockBackAndForthWithinWeeks() {
        assertEquals(
                List.of("2026-02-14T07:30+01:00", "2026-02-15T07:30Z", "2026-02-16T07:30Z"),
                next(only("Africa/Casablanca", Slot.MORNING, "07:30"), Slot.MORNING, "2026-02-14", 3));
    }

    @Test
    void quietHoursGoByTheWallClockAlsoOnTheNightOfTheChange() {
        Rhythm rhythm = only("Europe/Berlin", Slot.DESK, "01:30", "02:30", "03:30").quiet(Plans.span("22:00-03:00"));

        assertEquals(
                List.of("2026-03-28T03:30+01:00", "2026-03-29T03:30+02:00", "2026-03-30T03:30+02:00"),
                next(rhythm, Slot.DESK, "2026-03-28", 3));
    }

    @Test
    void intervalsKeepToTheWallClockThroughTheChange() {
        Rhythm rhythm = only("America/New_York", Slot.DESK, Plans.every(60, "00:00-05:00"));

        assertEquals(
                List.of("2026-03-08T01:00-05:00", "2026-03-08T03:00-04:00", "2026-03-08T04:00-04:00"),
                next(rhythm, Slot.DESK, "2026-03-08", 3));
    }

    @Test
    void aPauseOfADayLastsItsHoursAndNotItsWallTime() {
        Instant saturdayNoon = Instant.parse("2026-03-28T11:00:00Z");
        Rhythm rhythm = only("Europe/Berlin", Slot.DESK, "12:30")
                .paused(new Pause(saturdayNoon, saturdayNoon.plus(Duration.ofHours(24))), saturdayNoon);

        assertEquals(
                List.of("2026-03-30T12:30+02:00"),
                next(rhythm, Slot.DESK, "2026-03-28", 1).stream().toList());
    }
}
