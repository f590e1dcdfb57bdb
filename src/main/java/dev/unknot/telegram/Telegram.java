package dev.unknot.telegram;

import static java.lang.System.Logger.Level.WARNING;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Introduction;
import dev.unknot.chat.Listener;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Picture;
import dev.unknot.chat.Roster;
import io.javalin.config.RoutesConfig;
import java.util.List;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The open wire to Telegram: an outbox at once, and updates from [#start] until [#close].
public final class Telegram implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Telegram.class.getName());
    private static final Duration PASSING = Duration.ofMinutes(1);
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(30);

    /// How long what is in hand may take to finish when the wire closes. With the reminders
    /// before it and the rest of the closing it makes ten seconds.
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final BotToken token;
    private final Wire wire;
    private final String username;
    private final Watch watch;
    private final @Nullable Inbox inbox;
    private final @Nullable WebhookAddress webhook;
    private final Turnstile turnstile;
    private final Gateway gateway;
    private final Outbox outbox;
    private final TelegramRoster roster;
    private final FileIds fileIds;
    private final @Nullable ChatId storage;
    private final CountDownLatch answered = new CountDownLatch(1);
    private @Nullable Reception reception;
    private @Nullable Thread stocking;

    private Telegram(Setup setup, Wire wire, JsonNode me) {
        this.wire = wire;
        username = me.path("username").asText();
        token = setup.token();
        watch = setup.watch();
        inbox = setup.inbox();
        webhook = setup.webhook();
        turnstile = new Turnstile(pace(setup), Time.SYSTEM);
        gateway = new Gateway(wire.methods(), token, turnstile, Time.SYSTEM, RandomGenerator.getDefault(), watch);
        fileIds = setup.fileIds();
        storage = setup.storage();
        outbox = new TelegramOutbox(gateway, fileIds, setup.shared() == null ? Faces.remembered() : Faces.unknown());
        roster = new TelegramRoster(gateway, me.path("id").asLong(), Ticker.systemTicker());
    }

    private static Pace pace(Setup setup) {
        return setup.shared() == null
                ? Pace.keeping(setup.limits(), Time.SYSTEM)
                : Pace.keeping(setup.limits(), Time.SYSTEM, setup.shared());
    }

    /// Opens the wire: asks Telegram whom the token belongs to, three times when nobody answers.
    public static Connection connect(Setup setup) throws InterruptedException {
        Wire wire = new Wire(setup.api(), setup.token());
        Connection connection = switch (new Greeting(wire, setup.token(), Time.SYSTEM, backoff()).exchange()) {
            case PollAnswer.Result(var me) ->
                new Connection.Connected(new Telegram(setup, wire, me));
            case PollAnswer.TokenRefused _ -> new Connection.TokenRefused();
            case PollAnswer.Broken(String words) -> new Connection.Unreachable(words);
            case PollAnswer.Conflict(String words) -> new Connection.Unreachable(words);
            case PollAnswer.Flooded(Duration pause) ->
                new Connection.Unreachable("asked to wait " + pause.toSeconds() + " s");
        };
        if (!(connection instanceof Connection.Connected)) {
            wire.close();
        }
        return connection;
    }

    private static Backoff backoff() {
        return new Backoff(FIRST_RETRY, LONGEST_RETRY, RandomGenerator.getDefault());
    }

    /// The bot's name in links and after a command, without the `@`.
    public String username() {
        return username;
    }

    /// The way out, for any thread, until [#close].
    public Outbox outbox() {
        return outbox;
    }

    /// Who is what in groups and channels, for any thread, until [#close].
    public Roster roster() {
        return roster;
    }

    /// Uploads the pictures that Telegram does not have yet to the chat of the operator, if there is one, in
    /// the background and after everything else, so that an answer to a query can show them.
    public synchronized void stock(Supplier<List<Picture>> pictures) {
        if (storage != null) {
            Storeroom room = new Storeroom(outbox, fileIds, Address.of(storage), Time.SYSTEM);
            stocking = Thread.ofVirtual().name("storage").start(() -> stock(room, pictures));
        }
    }

    private static void stock(Storeroom room, Supplier<List<Picture>> pictures) {
        try {
            room.stock(pictures.get());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Begins to receive, once; after the first answer publishes the introduction.
    public synchronized void start(Listener listener, List<Introduction> introductions) {
        if (reception != null) {
            throw new IllegalStateException("already receiving");
        }
        Introducer introducer = new Introducer(gateway);
        Thread.Builder aside = Thread.ofVirtual().name("introduction");
        Runnable introduce = () -> {
            answered.countDown();
            // The first update read takes long, as its classes are loaded; nobody should wait for that.
            Thread.ofVirtual().name("warm-up").start(UpdateReader::warmUp);
            aside.start(() -> introductions.forEach(introducer::publish));
        };
        Listener heard = incoming -> {
            roster.hear(incoming);
            // What happens where only pictures wait is nobody's business.
            if (!incoming.chat().equals(storage)) {
                listener.hear(incoming);
            }
        };
        reception = webhook == null || inbox == null
                ? polling(heard, introduce)
                : hooking(webhook, inbox, heard, introduce);
    }

    /// Waits until Telegram has answered the first poll or knows the address of the webhook, but no longer
    /// than this: for whatever would take the processor away from that.
    public void awaitFirst(Duration longest) throws InterruptedException {
        answered.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Polling polling(Listener listener, Runnable introduce) {
        Lanes lanes = new Lanes(listener, watch);
        Intake intake = new Intake(new Decoder(username), lanes, watch);
        Backlog backlog = inbox == null ? null : new Backlog(inbox, Time.SYSTEM);
        Poller poller = new Poller(
                new Updates(wire, token), intake, backlog, introduce, Time.SYSTEM, backoff(), Poller.MOMENT);
        return Polling.begin(poller, backlog, lanes);
    }

    private Hooking hooking(WebhookAddress address, Inbox waiting, Listener listener, Runnable introduce) {
        Decoder decoder = new Decoder(username);
        Turnwise turnwise = new Turnwise(waiting, decoder, listener, Time.SYSTEM);
        Lanes lanes = new Lanes(turnwise, watch);
        Registration registration = new Registration(wire.raw(), token, address, backoff(), introduce);
        return Hooking.begin(registration, waiting, new Intake(decoder, lanes, watch), lanes, turnwise);
    }

    /// Adds the endpoint for the webhook to a server, if updates come that way. It may be opened before
    /// [#start]: Telegram brings again what comes too early.
    public void receiveAt(RoutesConfig routes) {
        if (webhook != null) {
            WebhookRoute route = new WebhookRoute(token, () -> Optional.ofNullable(receiving())
                    .flatMap(now -> now instanceof Hooking hooking ? Optional.of(hooking) : Optional.empty()));
            routes.post(webhook.path(), route::answer);
        }
    }

    /// Whether updates come by webhook.
    public boolean hasWebhook() {
        return webhook != null;
    }

    /// Waits until no more updates come: it was closed, or else Telegram refused the token meanwhile,
    /// which has been logged. Returns at once when never started.
    public void await() throws InterruptedException {
        Reception receiving = receiving();
        if (receiving != null) {
            receiving.await();
        }
    }

    /// Why no updates come, for a person to read; empty while they do, and for the first minute of
    /// trouble, which mostly passes by itself.
    public Optional<String> whyNotReceiving() {
        Reception receiving = receiving();
        return receiving == null ? Optional.of("not started yet") : receiving.troubleFor(PASSING);
    }

    /// How much is waiting at this moment.
    public Load load() {
        Reception receiving = receiving();
        return receiving == null
                ? Load.NONE
                : new Load(receiving.lanes().chats(), receiving.lanes().updates(), turnstile.waiting());
    }

    /// Whether updates are asked for: started, not closed, and the token not refused since.
    public boolean isReceiving() {
        Reception receiving = receiving();
        return receiving != null && receiving.alive();
    }

    private synchronized @Nullable Reception receiving() {
        return reception;
    }

    /// Receives nothing more, within a second; what is in hand has five seconds to finish, and only
    /// then does the outbox close.
    @Override
    public void close() {
        stopStocking();
        try {
            Reception receiving = receiving();
            if (receiving != null && !receiving.close(GRACE)) {
                LOG.log(WARNING, "some updates were still in hand; they come again after the next start");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            wire.close();
        }
    }

    private synchronized void stopStocking() {
        if (stocking != null) {
            stocking.interrupt();
        }
    }
}
