package dev.unknot;

import dev.unknot.operations.FrontDoor;
import dev.unknot.operations.Health;
import dev.unknot.operations.Meters;
import dev.unknot.operations.PortTaken;
import dev.unknot.store.Store;
import dev.unknot.telegram.Telegram;
import io.javalin.config.RoutesConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What looks after a bot on Telegram: its counts, its health, and the port both are seen at.
final class Lookout implements AutoCloseable {

    private final Meters meters = new Meters();
    private final Health health = new Health();
    private @Nullable FrontDoor door;

    /// What is counted.
    Meters meters() {
        return meters;
    }

    /// Opens the port.
    ///
    /// @param more what else is received there
    /// @throws CannotStart if another program listens there
    void open(int port, Consumer<RoutesConfig> more) {
        try {
            door = FrontDoor.open(port, health, meters, more);
        } catch (PortTaken taken) {
            throw new CannotStart(List.of(Settings.PORT + ": port " + port
                    + " is in use by another program; stop that one or set another port"));
        }
    }

    /// Looks after these from now on.
    void over(Unknot unknot, Telegram telegram, Store store) {
        health.needs("telegram", telegram::whyNotReceiving).needs("database", store::whyNot);
        meters.gauge("unknot.queue.updates", "Updates in hand or waiting", () -> telegram.load().updates());
        meters.gauge("unknot.queue.chats", "Chats with an update in hand or waiting", () -> telegram.load().chats());
        meters.gauge("unknot.queue.sends", "Messages that wait for their turn", () -> telegram.load().sends());
        meters.gauge("unknot.reminders.overdue.seconds", "How long the oldest reminder that waits has been due",
                () -> unknot.nextReminder().map(Lookout::secondsAgo).orElse(0L));
        meters.gauge("unknot.sessions", "Conversations under way in this process, about", unknot::conversations);
    }

    private static long secondsAgo(Instant due) {
        return Math.max(0, Duration.between(due, InstantSource.system().instant()).toSeconds());
    }

    /// No new work is taken from now on.
    void stopping() {
        health.stopping();
    }

    @Override
    public void close() {
        if (door != null) {
            door.close();
        }
        meters.close();
    }
}
