package dev.unknot.telegram;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Listener;
import java.time.Duration;
import java.util.Optional;

/// Deals with what waits in the inbox, one chat's updates in order and one at a time, whichever
/// process they have reached. Whoever has the turn does what waits in the chat; whoever has not waits
/// until its own update is done.
final class Turnwise implements Listener {

    private static final System.Logger LOG = System.getLogger(Turnwise.class.getName());
    private static final Duration LOOK_AGAIN = Duration.ofMillis(15);

    private final Inbox inbox;
    private final Decoder decoder;
    private final Listener listener;
    private final Time time;

    Turnwise(Inbox inbox, Decoder decoder, Listener listener, Time time) {
        this.inbox = inbox;
        this.decoder = decoder;
        this.listener = listener;
        this.time = time;
    }

    /// Where the inbox fails, the update is dealt with out of turn, so that the person is told at once;
    /// what was kept of it is dealt with again later, which changes nothing if it was done.
    @Override
    public void hear(Incoming incoming) {
        if (incoming.kind() == ChatKind.ANYWHERE) {
            listener.hear(incoming);
            return;
        }
        try {
            boolean kept = Discretion.mayBeKept(incoming);
            while (kept ? !clear(incoming.chat()) && inbox.isWaiting(incoming.update()) : !hearInTurn(incoming)) {
                time.sleep(LOOK_AGAIN);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(WARNING, "update {0} is dealt with out of turn: {1}",
                    Long.toString(incoming.update()), e.getClass().getName());
            listener.hear(incoming);
        }
    }

    /// Deals with what could not be kept, if it is our turn, and says whether it was.
    private boolean hearInTurn(Incoming incoming) {
        Optional<Inbox.Turn> turn = inbox.turn(incoming.chat());
        if (turn.isEmpty()) {
            return false;
        }
        try (Inbox.Turn _ = turn.get()) {
            guarded(incoming.update(), () -> listener.hear(incoming));
        }
        return true;
    }

    /// Deals with all that waits in a chat, if it is our turn, and says whether it was.
    boolean clear(ChatId chat) {
        Optional<Inbox.Turn> turn = inbox.turn(chat);
        if (turn.isEmpty()) {
            return false;
        }
        try (Inbox.Turn _ = turn.get()) {
            for (Inbox.Waiting waiting : inbox.waiting(chat)) {
                guarded(waiting.update(), () -> incoming(waiting).ifPresent(listener::hear));
                if (Thread.currentThread().isInterrupted()) {
                    // We are stopping and its answer may not have gone out: another process does it again.
                    return true;
                }
                inbox.done(waiting.update());
            }
        }
        return true;
    }

    private static void guarded(long update, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(ERROR, "update {0} failed: {1}", Long.toString(update), Faults.where(e));
        }
    }

    private Optional<Incoming> incoming(Inbox.Waiting waiting) {
        return UpdateReader.read(waiting.body()).flatMap(update -> decoder.decode(waiting.update(), update));
    }
}
