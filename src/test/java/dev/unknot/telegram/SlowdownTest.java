package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlowdownTest {

    private static final double EXACT = 1e-9;

    private final HandTurnedTime time = new HandTurnedTime();
    private final Slowdown slowdown = new Slowdown(time);

    private void floodsEverySecond(int times) {
        for (int flood = 0; flood < times; flood++) {
            slowdown.flooded();
            time.turn(Duration.ofSeconds(1));
        }
    }

    @Test
    void oneFloodChangesNothingAndManyAtOnceAreOne() {
        for (int call = 0; call < 50; call++) {
            slowdown.flooded();
        }

        assertEquals(1, slowdown.share(), EXACT);
    }

    @Test
    void repeatedFloodsSlowDownToAQuarterAndNoFurther() {
        floodsEverySecond(2);
        assertEquals(0.75, slowdown.share(), EXACT);

        floodsEverySecond(20);

        assertEquals(0.25, slowdown.share(), EXACT);
    }

    @Test
    void itRecoversByItselfStepByStep() {
        floodsEverySecond(20);

        time.turn(Duration.ofSeconds(30));
        assertEquals(0.55, slowdown.share(), EXACT);
        time.turn(Duration.ofMinutes(5));

        assertEquals(1, slowdown.share(), EXACT);
    }

    @Test
    void thePaceGoesDownWithItAndUpAgain() throws InterruptedException {
        Pace pace = Pace.keeping(Limits.TELEGRAM, time);
        for (int flood = 0; flood < 20; flood++) {
            pace.flooded(new Pace.Flood(new ChatId(1), Duration.ofSeconds(1), false));
            time.turn(Duration.ofSeconds(1));
        }

        Duration slow = timeFor(pace, 60);
        time.turn(Duration.ofMinutes(5));
        Duration fast = timeFor(pace, 60);

        assertTrue(slow.compareTo(Duration.ofSeconds(5)) > 0, slow::toString);
        assertTrue(fast.compareTo(Duration.ofMillis(1200)) < 0, fast::toString);
    }

    private Duration timeFor(Pace pace, int messages) throws InterruptedException {
        long start = time.nanos();
        for (int message = 1; message <= messages; message++) {
            pace.enter(new ChatId(time.nanos() + message), Urgency.REPLY, Duration.ofMinutes(10));
        }
        return Duration.ofNanos(time.nanos() - start);
    }
}
