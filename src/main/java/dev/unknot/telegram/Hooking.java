package dev.unknot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.chat.ChatId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Receiving by webhook: an address that Telegram is told, and lanes that are filled from there. The
/// address stays with Telegram when this process stops, so that another goes on.
final class Hooking implements Reception {

    /// As many lanes' worth of updates may wait here; more are to be brought again later.
    private static final int ENOUGH = 4_000;

    private static final Duration SWEEP = Duration.ofSeconds(3);
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(5);
    private static final int SWEEPS_AN_HOUR = 1_200;

    private final Registration registration;
    private final Inbox inbox;
    private final Intake intake;
    private final Lanes lanes;
    private final Turnwise turnwise;
    private final CountDownLatch over = new CountDownLatch(1);

    private Hooking(Registration registration, Inbox inbox, Intake intake, Lanes lanes, Turnwise turnwise) {
        this.registration = registration;
        this.inbox = inbox;
        this.intake = intake;
        this.lanes = lanes;
        this.turnwise = turnwise;
    }

    /// Tells Telegram the address, and looks after it and after what other processes have left behind.
    static Hooking begin(Registration registration, Inbox inbox, Intake intake, Lanes lanes, Turnwise turnwise) {
        Hooking hooking = new Hooking(registration, inbox, intake, lanes, turnwise);
        Thread.ofVirtual().name("webhook").start(hooking::register);
        Thread.ofVirtual().name("inbox").start(hooking::sweep);
        return hooking;
    }

    private void register() {
        try {
            if (!registration.keep(over)) {
                over.countDown();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// What a process has left behind that was killed, or that we could not deal with ourselves.
    private void sweep() {
        try {
            for (int sweep = 1; !over.await(SWEEP.toMillis(), TimeUnit.MILLISECONDS); sweep++) {
                sweepOnce(sweep % SWEEPS_AN_HOUR == 0);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void sweepOnce(boolean prune) {
        try {
            inbox.left(LEFT_BEHIND).forEach(chat -> Thread.ofVirtual().name("inbox").start(() -> clear(chat)));
            if (prune) {
                inbox.prune();
            }
        } catch (RuntimeException _) {
            // The database does not answer; the next sweep asks again.
        }
    }

    private void clear(ChatId chat) {
        try {
            turnwise.clear(chat);
        } catch (RuntimeException _) {
            // As above.
        }
    }

    /// Takes an update that Telegram has brought. From then on it cannot get lost.
    ///
    /// @return whether it was taken; if not, Telegram is to bring it again
    boolean take(JsonNode update) throws InterruptedException {
        if (!alive() || lanes.updates() > ENOUGH) {
            return false;
        }
        intake.keep(update, inbox);
        return true;
    }

    @Override
    public void await() throws InterruptedException {
        over.await();
    }

    @Override
    public boolean alive() {
        return over.getCount() > 0;
    }

    @Override
    public Optional<String> troubleFor(Duration span) {
        return alive() ? registration.trouble() : Optional.of("Telegram refused the token, or the bot is stopping");
    }

    @Override
    public Lanes lanes() {
        return lanes;
    }

    @Override
    public boolean close(Duration grace) throws InterruptedException {
        over.countDown();
        return lanes.close(grace);
    }
}
