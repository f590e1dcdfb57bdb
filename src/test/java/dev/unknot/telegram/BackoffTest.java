package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff =
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), HandTurnedTime.dice());

    @Test
    void pausesDoubleUpToTheLongestAndAreNeverShorterThanHalf() {
        long most = 500;
        for (int failure = 0; failure < 70; failure++) {
            long pause = backoff.next().toMillis();

            assertTrue(pause >= most / 2 && pause <= most, most + " " + pause);
            most = Math.min(30_000, most * 2);
        }
    }

    @Test
    void successStartsItAnew() {
        backoff.next();
        backoff.next();
        backoff.next();

        backoff.reset();

        assertTrue(backoff.next().compareTo(Duration.ofMillis(500)) <= 0);
    }

    @Test
    void twoThatFailTogetherDoNotComeBackTogether() {
        long different = Stream.generate(() -> {
                    backoff.reset();
                    return backoff.next();
                })
                .limit(20)
                .distinct()
                .count();

        assertTrue(different > 10);
    }
}
