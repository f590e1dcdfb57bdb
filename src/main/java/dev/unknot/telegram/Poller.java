package dev.unknot.telegram;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks Telegram for updates, over and over, until closed. Nothing but a refused token ends it.
final class Poller {

    private static final System.Logger LOG = System.getLogger(Poller.class.getName());

    /// How long what was fetched may keep the next from being fetched.
    static final Duration MOMENT = Duration.ofMillis(100);

    /// How long to let more come together where Telegram has been told that all is dealt with.
    private static final Duration BREATH = Duration.ofMillis(10);

    private final Updates updates;
    private final Intake intake;
    private final @Nullable Backlog backlog;
    private final InHand inHand;
    private final Runnable afterFirst;
    private final Time time;
    private final Backoff backoff;
    private final Duration moment;
    private volatile boolean closed;
    private volatile @Nullable Thread thread;
    private boolean webhookGone;
    private boolean polledOnce;
    private boolean tookUp;
    private volatile String trouble = "";
    private volatile long troubledSince;
    private long fetched;

    /// @param backlog where updates are written down when many are in hand; null for nowhere
    /// @param afterFirst what could wait until the first answer is here
    /// @param moment how long what was fetched may keep the next from being fetched
    Poller(
            Updates updates,
            Intake intake,
            @Nullable Backlog backlog,
            Runnable afterFirst,
            Time time,
            Backoff backoff,
            Duration moment) {
        this.updates = updates;
        this.intake = intake;
        this.backlog = backlog;
        inHand = new InHand(backlog);
        this.afterFirst = afterFirst;
        this.time = time;
        this.backoff = backoff;
        this.moment = moment;
    }

    /// Polls on this thread until closed or refused.
    void run() {
        thread = Thread.currentThread();
        try {
            boolean goOn = true;
            while (goOn && !closed) {
                goOn = step();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean step() throws InterruptedException {
        try {
            return react(webhookGone ? updates.next() : updates.withoutWebhook());
        } catch (IOException e) {
            return closed || muddleThrough("cannot be reached: " + updates.redacted(e));
        } catch (RuntimeException e) {
            LOG.log(ERROR, "polling: {0}", Faults.where(e));
            return muddleThrough("poll failed");
        }
    }

    private boolean react(PollAnswer answer) throws InterruptedException {
        return switch (answer) {
            case PollAnswer.Result(JsonNode result) -> succeeded(result);
            case PollAnswer.Flooded(Duration pause) -> waited(pause);
            case PollAnswer.Conflict(String words) -> conflict(words);
            case PollAnswer.Broken(String words) -> muddleThrough("answers: " + words);
            case PollAnswer.TokenRefused _ -> {
                LOG.log(ERROR, "Telegram refuses the token: check TELEGRAM_BOT_TOKEN. No more updates are fetched.");
                yield false;
            }
        };
    }

    private boolean succeeded(JsonNode result) throws InterruptedException {
        if (!trouble.isEmpty()) {
            LOG.log(INFO, "Telegram answers again");
            trouble = "";
        }
        backoff.reset();
        if (!webhookGone) {
            webhookGone = true;
            return true;
        }
        if (!polledOnce) {
            polledOnce = true;
            afterFirst.run();
        }
        handle(result);
        return true;
    }

    private void handle(JsonNode result) throws InterruptedException {
        if (!tookUp && backlog != null) {
            takeUp(backlog);
        }
        InHand.Fetch fetch = inHand.fetch();
        long last = fetched;
        for (JsonNode update : result) {
            intake.take(update, fetch);
            last = Math.max(last, update.path("update_id").asLong() + 1);
        }
        fetched = last;
        boolean moreWaits = result.size() >= Updates.AT_ONCE;
        if ((moreWaits || intake.isCrowded()) && inHand.writeDown()) {
            time.sleep(moreWaits ? Duration.ZERO : BREATH);
        } else if (fetch.isEmpty() && !inHand.isEmpty()) {
            inHand.awaitOne(moment); // Telegram shows at once what is still in hand
        } else {
            fetch.await(moment);
        }
        updates.handledBefore(inHand.dealtWithBefore(fetched));
    }

    /// Takes up what a process that is gone had in hand, before anything newer of the same chats.
    private void takeUp(Backlog from) throws InterruptedException {
        InHand.Fetch again = inHand.fetch();
        try {
            for (Inbox.Waiting waiting : from.left()) {
                intake.takeUp(waiting, again);
            }
            tookUp = true;
        } catch (RuntimeException e) {
            LOG.log(WARNING, "what the last run had in hand waits: {0}", Faults.where(e));
        }
    }

    private boolean conflict(String words) throws InterruptedException {
        if (words.toLowerCase(Locale.ROOT).contains("webhook")) {
            webhookGone = false;
            return muddleThrough("sends this bot's updates to a webhook, which is now removed");
        }
        return muddleThrough("says that another process fetches this bot's updates; only one may at a time");
    }

    private boolean muddleThrough(String what) throws InterruptedException {
        if (!what.equals(trouble)) {
            LOG.log(WARNING, "Telegram {0}; trying again", what);
            if (trouble.isEmpty()) {
                troubledSince = time.nanos();
            }
            trouble = what;
        }
        return waited(backoff.next());
    }

    private boolean waited(Duration pause) throws InterruptedException {
        time.sleep(pause);
        return true;
    }

    /// What keeps updates away, when it has done so for this long.
    Optional<String> troubleFor(Duration span) {
        String now = trouble;
        boolean lasting = !now.isEmpty() && time.nanos() - troubledSince >= span.toNanos();
        return lasting ? Optional.of("Telegram " + now) : Optional.empty();
    }

    /// Ends the poll in flight and every later one.
    void close() {
        closed = true;
        updates.breakOff();
        Thread polling = thread;
        if (polling != null) {
            polling.interrupt();
        }
    }

    /// Tells Telegram what has been handled since the last poll, so that it does not come again after
    /// a restart. To be called when the lanes have closed.
    void lastWord() {
        updates.handledBefore(inHand.dealtWithBefore(fetched));
        updates.confirm();
        if (backlog != null) {
            backlog.lastWord();
        }
    }
}
