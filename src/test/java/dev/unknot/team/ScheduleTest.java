package dev.unknot.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.unknot.chat.ChatId;
import dev.unknot.place.Country;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The numbers of a week are given after its last working day, whichever that is there.
class ScheduleTest {

    private static final Plan NOWHERE = Plan.fresh(new ChatId(-5), Plan.Kind.GROUP, "Office", "en");

    // 2026-11-23 is a Monday.
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, DE, 2026-11-27T14:00:00Z, 2026-11-30T09:30:00Z",
        "America/New_York, US, 2026-11-27T20:00:00Z, 2026-11-30T15:30:00Z",
        "Asia/Jerusalem, IL, 2026-11-26T13:00:00Z, 2026-11-29T08:30:00Z",
        "Africa/Cairo, EG, 2026-11-26T13:00:00Z, 2026-11-29T08:30:00Z"
    })
    void theLastWorkingDayAndTheFirstOfTheNextWeekLieInTwoWeeks(String zone, String iso, Instant last, Instant first) {
        Plan plan = NOWHERE.in(ZoneId.of(zone), new Country(iso));

        assertNotEquals(Schedule.week(plan, last), Schedule.week(plan, first));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, DE, 2026-11-23T09:30:00Z, 2026-11-27T14:00:00Z",
        "Asia/Jerusalem, IL, 2026-11-22T08:30:00Z, 2026-11-26T13:00:00Z",
        "Africa/Cairo, EG, 2026-11-22T08:30:00Z, 2026-11-26T13:00:00Z"
    })
    void theWorkingDaysOfAWeekLieInOne(String zone, String iso, Instant first, Instant last) {
        Plan plan = NOWHERE.in(ZoneId.of(zone), new Country(iso));

        assertEquals(Schedule.week(plan, first), Schedule.week(plan, last));
    }

    @Test
    void whereNoCountryIsKnownWeeksBeginOnMonday() {
        Plan plan = NOWHERE.in(ZoneId.of("UTC"), null);

        assertEquals(LocalDate.of(2026, 11, 23), Schedule.week(plan, Instant.parse("2026-11-29T23:59:59Z")));
    }
}
