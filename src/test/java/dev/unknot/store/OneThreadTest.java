package dev.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class OneThreadTest {

    private final OneThread one = new OneThread("only");

    @Test
    void allIsDoneOnItsThreadAlsoWhatIsAskedForThere() {
        Thread thread = one.run(Thread::currentThread);

        assertNotEquals(Thread.currentThread(), thread);
        assertEquals(thread, one.run(() -> one.run(Thread::currentThread)));
    }

    @Test
    void whatGoesWrongIsThrownToWhoeverAsked() {
        StoreFailure thrown = assertThrows(StoreFailure.class, () -> one.run(() -> {
            throw new StoreFailure("gone");
        }));

        assertEquals("gone", thrown.getMessage());
    }

    @Test
    void afterItIsClosedWhoeverAsksDoesIt() {
        one.close();

        assertEquals(Thread.currentThread(), one.run(Thread::currentThread));
    }

    @Test
    void anInterruptedThreadStillGetsItsAnswer() {
        Thread.currentThread().interrupt();

        assertEquals("done", one.run(() -> "done"));
        Thread.interrupted();
    }
}
