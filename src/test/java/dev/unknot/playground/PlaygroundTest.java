package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaygroundTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private static Playground on(int port) {
        return Playground.start(port, "1:token", () -> MORNING, Optional::empty);
    }

    @Test
    void aPortInUseIsSaidPlainly() {
        try (Playground first = on(0)) {
            PortInUse taken = assertThrows(PortInUse.class, () -> on(first.port()).close());

            assertEquals("port " + first.port() + " is in use by another program", taken.getMessage());
        }
    }

    @Test
    void theTokenIsNeverShown() {
        assertFalse(Bot.of("1:token").toString().contains("token"));
    }

    @Test
    void theClockRunsWithItsBaseAndOnlyForward() {
        PlaygroundClock clock = new PlaygroundClock(() -> MORNING, Optional::empty);

        clock.advance(Duration.ofMinutes(10));

        assertEquals(MORNING.plusSeconds(600), clock.instant());
        assertEquals(Optional.empty(), clock.toNext());
        assertThrows(IllegalArgumentException.class, () -> clock.advance(Duration.ofMinutes(-1)));
    }

    @Test
    void whatIsDueAlreadyDoesNotMoveTheClock() {
        PlaygroundClock clock = new PlaygroundClock(() -> MORNING, () -> Optional.of(MORNING.minusSeconds(60)));

        Optional<Instant> now = clock.toNext();

        assertEquals(Optional.of(MORNING), now);
    }
}
