package dev.unknot.reminder;

import static dev.unknot.reminder.Plans.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    @Test
    void aSlotThatIsNotThereIsAsUsual() {
        Rhythm rhythm = new Rhythm("Europe/London", Map.of(), span("22:00-07:00"), List.of(), false);

        assertEquals(Rhythm.usual(ZoneId.of("Europe/London")), rhythm);
    }

    @Test
    void aZoneThatThisJavaDoesNotKnowLeavesTheRestOfThePlanAlive() {
        Rhythm rhythm = new Rhythm("Europe/Atlantis", Map.of(), span("22:00-07:00"), List.of(), false);

        assertEquals(Optional.empty(), rhythm.zone());
        assertEquals(Optional.of(ZoneId.of("Asia/Tokyo")), rhythm.in(ZoneId.of("Asia/Tokyo")).zone());
    }

    @Test
    void pausesThatAreOverGoWithTheNextOne() {
        Pause over = new Pause(NOON.minusSeconds(60), NOON);
        Pause next = new Pause(NOON, NOON.plusSeconds(60));

        Rhythm rhythm = Rhythm.usual(ZoneId.of("UTC")).paused(over, NOON.minusSeconds(60)).paused(next, NOON);

        assertEquals(List.of(next), rhythm.pauses());
        assertEquals(Optional.of(next), rhythm.pauseAt(NOON));
        assertEquals(Optional.empty(), rhythm.pauseAt(NOON.plusSeconds(60)));
    }

    @Test
    void aPauseMustNotEndBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> new Pause(NOON, NOON));
    }

    @ParameterizedTest
    @CsvSource({
        "22:00-07:00, 22:00, true", "22:00-07:00, 06:59, true", "22:00-07:00, 07:00, false",
        "22:00-07:00, 21:59, false", "12:00-13:00, 12:30, true", "12:00-13:00, 13:00, false",
        "08:00-08:00, 08:00, false"
    })
    void aSpanHoldsItsBeginningAndNotItsEnd(String hours, LocalTime time, boolean held) {
        assertEquals(held, span(hours).holds(time));
    }

    @ParameterizedTest
    @CsvSource({
        "DESK, 20, false", "DESK, 21, true", "MORNING, 90, false", "MORNING, 91, true",
        "EVENING, 90, false", "EVENING, 91, true"
    })
    void theDeskMayBeLateByTwentyMinutesAndTheOthersByNinety(Slot slot, int minutes, boolean tooLate) {
        assertEquals(tooLate, Lateness.tooLate(slot, NOON, NOON.plus(Duration.ofMinutes(minutes))));
    }

    @Test
    void whoHasStoppedOrTurnedAllOffIsNotReminded() {
        Rhythm rhythm = Rhythm.usual(ZoneId.of("UTC"));
        Rhythm off = rhythm;
        for (Slot slot : Slot.values()) {
            off = off.with(slot, off.habit(slot).turned(false));
        }

        assertTrue(rhythm.anyOn());
        assertFalse(off.anyOn());
        assertFalse(rhythm.stopped(true).anyOn());
    }
}
