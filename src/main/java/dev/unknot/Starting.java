package dev.unknot;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Standing;
import dev.unknot.content.Content;
import dev.unknot.content.Loaded;
import dev.unknot.content.Problem;
import dev.unknot.playground.Playground;
import dev.unknot.playground.PortInUse;
import dev.unknot.store.CannotOpen;
import dev.unknot.store.Store;
import dev.unknot.telegram.ApiUrl;
import dev.unknot.telegram.BotToken;
import dev.unknot.telegram.Connection;
import dev.unknot.telegram.Setup;
import dev.unknot.telegram.Telegram;
import dev.unknot.telegram.Watch;
import dev.unknot.telegram.WebhookAddress;
import dev.unknot.triage.Tier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Brings the bot up: content, database, and Telegram or the playground. Whatever is wrong becomes
/// one line for whoever starts it.
final class Starting {

    private static final BotToken PLAYGROUND_TOKEN = new BotToken("1:playground");

    /// The common pool has one thread on two cores, and one thing would wait for the other.
    private static final Executor BESIDE = task -> Thread.ofPlatform().name("start").start(task);

    private final Settings settings;
    private final Consumer<String> tell;
    private final InstantSource time;
    private final AtomicReference<@Nullable Unknot> started = new AtomicReference<>();

    /// @param tell where a person who started it reads how it goes
    Starting(Settings settings, Consumer<String> tell) {
        this(settings, tell, InstantSource.system());
    }

    /// @param time what the playground's clock goes by until it is moved
    Starting(Settings settings, Consumer<String> tell, InstantSource time) {
        this.settings = settings;
        this.tell = tell;
        this.time = time;
    }

    /// Starts everything.
    ///
    /// @throws CannotStart with one line for each thing that is wrong
    Running start() throws InterruptedException {
        return start(_ -> {});
    }

    /// Starts everything.
    ///
    /// @param receiving is given what is to be closed from the first update on, before all of it has started
    /// @throws CannotStart with one line for each thing that is wrong
    Running start(Consumer<Running> receiving) throws InterruptedException {
        lookForContent();
        CompletableFuture<Content.Begun> loading = CompletableFuture.supplyAsync(() -> Content.begin(settings.content()), BESIDE);
        Optional<Playground> playground = settings.token().isPresent() ? Optional.empty() : Optional.of(playground());
        InstantSource clock = playground.<InstantSource>map(Playground::clock).orElseGet(InstantSource::system);
        wakeTheLog();
        CompletableFuture<Optional<Lookout>> looking = CompletableFuture.supplyAsync(
                () -> playground.isPresent() ? Optional.empty() : Optional.of(new Lookout()), BESIDE);
        try {
            Store store = open(clock);
            Optional<Lookout> lookout = looking.join();
            Telegram telegram = connect(playground, store, lookout);
            checkStorage(telegram, store);
            // A webhook wants its door open before Telegram knocks; polling can begin before the door opens.
            if (telegram.hasWebhook()) {
                lookout.ifPresent(seen -> open(seen, telegram, store));
            }
            Unknot unknot = unknot(loading, store, telegram, clock, lookout);
            started.set(unknot);
            playground.ifPresent(open -> open.clock().onMove(unknot::lookForReminders));
            Running running = new Running(unknot, playground, lookout);
            receiving.accept(running);
            telegram.awaitFirst(Unknot.HEAD_START);
            lookout.ifPresent(seen -> look(seen, running, telegram, store));
            demand(running, loading.join().rest().get());
            tell.accept(playground
                    .map(open -> "Unknot's playground is at " + open.url() + " (no Telegram; stop with Ctrl-C)")
                    .orElseGet(() -> "Unknot is on Telegram as @" + telegram.username()));
            return running;
        } catch (CannotStart e) {
            playground.ifPresent(Playground::close);
            throw e;
        }
    }

    /// Sets the log up before several threads write to it: SLF4J complains of what is logged meanwhile.
    private static void wakeTheLog() {
        System.getLogger(Starting.class.getName()).isLoggable(System.Logger.Level.ERROR);
    }

    /// Where Telegram cannot tell now, the pictures may still find their way.
    private void checkStorage(Telegram telegram, Store store) {
        boolean closed = storage()
                .flatMap(telegram.roster()::ours)
                .filter(standing -> standing == Standing.OUT || standing == Standing.SILENCED)
                .isPresent();
        if (closed) {
            telegram.close();
            throw refused(store, Settings.STORAGE + ": this bot may not post in that channel; make it an administrator"
                    + " there who may, or leave the setting out");
        }
    }

    private Optional<ChatId> storage() {
        return settings.token().flatMap(_ -> settings.storage());
    }

    private void open(Lookout lookout, Telegram telegram, Store store) {
        try {
            lookout.open(settings.port(), telegram::receiveAt);
        } catch (CannotStart e) {
            telegram.close();
            store.close();
            throw e;
        }
    }

    private void look(Lookout lookout, Running running, Telegram telegram, Store store) {
        lookout.over(running.unknot(), telegram, store);
        if (telegram.hasWebhook()) {
            return;
        }
        try {
            lookout.open(settings.port(), _ -> {});
        } catch (CannotStart e) {
            running.close();
            throw e;
        }
    }

    private Unknot unknot(
            CompletableFuture<Content.Begun> loading,
            Store store,
            Telegram telegram,
            InstantSource clock,
            Optional<Lookout> lookout) {
        Consumer<Tier> judged = lookout.<Consumer<Tier>>map(seen -> seen.meters()::judged).orElse(_ -> {});
        BiConsumer<String, Duration> reminded =
                lookout.<BiConsumer<String, Duration>>map(seen -> seen.meters()::reminded).orElse((_, _) -> {});
        try {
            return Unknot.start(content(loading.join()), store, telegram, clock, judged, reminded);
        } catch (CannotStart e) {
            telegram.close();
            store.close();
            throw e;
        }
    }

    private CannotStart portInUse() {
        return new CannotStart(List.of(Settings.PORT + ": port " + settings.port()
                + " is in use by another program; stop that one or set another port"));
    }

    /// What it takes to begin; where that is at fault, every fault of everything is told.
    private Content content(Content.Begun begun) {
        return begun.first() instanceof Loaded.Good(var content, _) ? content : good(begun.rest().get());
    }

    /// Ends it all again where how people write is at fault. Nothing typed was answered or confirmed yet.
    private void demand(Running running, Loaded whole) {
        try {
            good(whole);
        } catch (CannotStart e) {
            running.close();
            throw e;
        }
    }

    private Content good(Loaded loaded) {
        return switch (loaded) {
            case Loaded.Good(var content, _) -> content;
            case Loaded.Bad(var problems) -> throw new CannotStart(lines(problems));
        };
    }

    private void lookForContent() {
        Path folder = settings.content().toAbsolutePath().normalize();
        if (!Files.isDirectory(folder.resolve("dialogs")) || !Files.isDirectory(folder.resolve("data"))) {
            throw new CannotStart(List.of(Settings.CONTENT + ": there is no dialogs/ and data/ in " + folder
                    + "; start in the project's folder or set where they are"));
        }
    }

    private List<String> lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    private Playground playground() {
        try {
            return Playground.start(settings.port(), PLAYGROUND_TOKEN.value(), time,
                    () -> Optional.ofNullable(started.get()).flatMap(Unknot::nextReminder));
        } catch (PortInUse taken) {
            throw portInUse();
        }
    }

    private Store open(InstantSource clock) {
        String url = settings.token().isPresent() || settings.database().isPresent()
                ? settings.databaseOrDefault()
                : "jdbc:sqlite:" + forgotten();
        try {
            return Store.open(url, clock);
        } catch (CannotOpen e) {
            throw new CannotStart(List.of(Settings.DATABASE + ": " + e.getMessage()));
        }
    }

    /// The playground's chats are gone when it stops, and so is what the bot knew of them.
    private static Path forgotten() {
        try {
            Path folder = Files.createTempDirectory("unknot-playground");
            Path file = folder.resolve("unknot.db");
            List.of(file, folder.resolve("unknot.db-wal"), folder.resolve("unknot.db-shm"), folder)
                    .reversed()
                    .forEach(path -> path.toFile().deleteOnExit());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Telegram connect(Optional<Playground> playground, Store store, Optional<Lookout> lookout)
            throws InterruptedException {
        ApiUrl api = playground.map(open -> new ApiUrl("http", "localhost", open.port())).orElse(settings.api());
        BotToken token = settings.token().orElse(PLAYGROUND_TOKEN);
        DataSource shared = store.amongProcesses().orElse(null);
        WebhookAddress webhook = settings.webhook().filter(_ -> playground.isEmpty()).orElse(null);
        Watch watch = lookout.<Watch>map(Lookout::meters).orElse(Watch.NOBODY);
        return switch (Telegram.connect(new Setup(token, api, settings.limits(), store.fileIds(), watch,
                store.inbox(), webhook, shared, storage().orElse(null)))) {
            case Connection.Connected(var telegram) -> telegram;
            case Connection.TokenRefused _ -> throw refused(store, Settings.TOKEN
                    + ": Telegram does not know this token; copy it anew from BotFather");
            case Connection.Unreachable(var cause) -> throw refused(store, Settings.API + ": nobody answers at "
                    + api.scheme() + "://" + api.host() + ":" + api.port() + " (" + cause + ")");
        };
    }

    private static CannotStart refused(Store store, String line) {
        store.close();
        return new CannotStart(List.of(line));
    }
}
