package dev.unknot.playground;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A running playground: a stand-in for the Bot API and a page, on one port of this machine.
public final class Playground implements AutoCloseable {

    private final World world;
    private final Webhook webhook;
    private final Faults faults;
    private final Journal journal;
    private final Javalin server;

    private Playground(Bot bot, PlaygroundClock clock, String host, int port) {
        this.world = World.create(bot, clock);
        this.webhook = new Webhook(world);
        this.faults = new Faults();
        this.journal = new Journal();
        new Rooms(world).seed();
        BotApi bots = new BotApi(world, Contract.load(), webhook, faults, journal);
        this.server = new Server(world, bots, new PageApi(world, faults)).create();
        clock.onMove(() -> world.events().tell(Json.object()
                .put("type", "clock")
                .put("now", clock.instant().toString())
                .put("ahead", clock.ahead().toString())));
        listen(host, port);
    }

    /// Starts a playground that only programs on this machine can reach, with its first people and
    /// chats.
    ///
    /// @param port where to listen; 0 takes a free one
    /// @param token the only bot token that is let in, in the form `number:text`
    /// @param base the clock that the playground's own follows until it is moved
    /// @param nextDue when the next thing will happen, for the clock's button
    /// @throws PortInUse if another program listens there
    public static Playground start(
            int port, String token, InstantSource base, Supplier<Optional<Instant>> nextDue) {
        return start("localhost", port, token, base, nextDue);
    }

    /// The same at an address of one's choice; `0.0.0.0` lets everybody in who can reach the
    /// machine, which is what a container needs.
    ///
    /// @throws PortInUse if another program listens there
    public static Playground start(
            String host, int port, String token, InstantSource base, Supplier<Optional<Instant>> nextDue) {
        return new Playground(Bot.of(token), new PlaygroundClock(base, nextDue), host, port);
    }

    private void listen(String host, int port) {
        try {
            server.start(host, port);
        } catch (JavalinBindException taken) {
            world.events().close();
            throw new PortInUse(port, taken);
        }
    }

    /// Where the page is, and the Bot API below it: `http://localhost:8080`.
    public String url() {
        return "http://localhost:" + port();
    }

    /// The port it listens on.
    public int port() {
        return server.port();
    }

    /// The clock that messages are dated by.
    public PlaygroundClock clock() {
        return world.clock();
    }

    /// Everybody there is.
    public List<Person> people() {
        world.lock().lock();
        try {
            return List.copyOf(world.people().all());
        } finally {
            world.lock().unlock();
        }
    }

    /// What a person does.
    public Actor as(Person person) {
        return new Actor(world, person);
    }

    /// Makes chats and changes who is in them.
    public Director director() {
        return new Director(world);
    }

    /// The bot's calls so far, oldest first; the latest 5000 at most.
    public List<RecordedCall> requests() {
        return journal.all();
    }

    /// Whether the bot waits for updates this very moment.
    public boolean isPolled() {
        world.lock().lock();
        try {
            return world.updates().isAwaited();
        } finally {
            world.lock().unlock();
        }
    }

    /// Makes coming calls fail.
    public void fail(Fault fault) {
        faults.add(fault);
    }

    /// Takes back every failure still to come.
    public void failNoMore() {
        faults.clear();
    }

    /// Switches Telegram's flood limits; they are on at first.
    public void limitFloods(boolean on) {
        world.lock().lock();
        try {
            world.floods().limit(on);
        } finally {
            world.lock().unlock();
        }
    }

    @Override
    public void close() {
        webhook.close();
        world.events().close();
        world.lock().lock();
        try {
            world.updates().close();
        } finally {
            world.lock().unlock();
        }
        server.stop();
    }
}
