package dev.unknot;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Introduction;
import dev.unknot.chat.Listener;
import dev.unknot.chat.Phrasebook;
import dev.unknot.coach.Coach;
import dev.unknot.coach.Knowledge;
import dev.unknot.coach.Sessions;
import dev.unknot.content.Content;
import dev.unknot.content.Faq;
import dev.unknot.content.Words;
import dev.unknot.stretch.Catalogue;
import dev.unknot.store.Store;
import dev.unknot.team.Team;
import dev.unknot.telegram.Telegram;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The running bot: the rooms, wired.
final class Unknot implements AutoCloseable {

    private static final String LANGUAGE = "en";
    private static final List<String> PRIVATE_COMMANDS = List.of(
            "start", "check", "stretch", "breathe", "tips", "faq", "country", "help", "privacy", "export", "forget",
            "cancel");
    private static final List<String> GROUP_COMMANDS = List.of("private", "help");

    private final Store store;
    private final Telegram telegram;

    private Unknot(Store store, Telegram telegram) {
        this.store = store;
        this.telegram = telegram;
    }

    /// Wires the rooms and begins to listen.
    static Unknot start(Content content, Store store, Telegram telegram, InstantSource clock) {
        Words words = content.in(LANGUAGE);
        Sessions sessions = new Sessions(store.sessions(), Ticker.systemTicker());
        Coach coach = new Coach(knowledge(content, words), store.people(), sessions, telegram.outbox(), clock);
        Team team = new Team(words.phrases(), telegram.outbox(),
                "https://t.me/" + telegram.username() + "?start=check", commands());
        telegram.start(listener(coach, team), introduction(words.phrases()));
        Thread.startVirtualThread(store::warmUp);
        return new Unknot(store, telegram);
    }

    /// Whether updates come in.
    boolean isReceiving() {
        return telegram.isReceiving();
    }

    /// Waits until the bot is closed, or its token is refused.
    void await() throws InterruptedException {
        telegram.await();
    }

    @Override
    public void close() {
        telegram.close();
        store.close();
    }

    static Knowledge knowledge(Content content, Words words) {
        return new Knowledge(
                words.phrases(),
                content.dialog(),
                content.clearance(),
                content.triage(),
                content.screener(),
                new Catalogue(content.offered(), content.routines()),
                content.numbers(),
                words.faq().stream().map(Faq::id).toList(),
                words.tips(),
                new BadgedPictures(content.stills()));
    }

    private static Set<String> commands() {
        return Stream.concat(PRIVATE_COMMANDS.stream(), GROUP_COMMANDS.stream()).collect(Collectors.toSet());
    }

    private static Listener listener(Coach coach, Team team) {
        return (Incoming incoming) -> {
            Listener room = incoming.kind() == ChatKind.PRIVATE ? coach : team;
            room.hear(incoming);
        };
    }

    private static Introduction introduction(Phrasebook words) {
        return new Introduction(
                words.say("bot/description"),
                words.say("bot/shortDescription"),
                hints(words, "bot/commands/", PRIVATE_COMMANDS.stream()),
                hints(words, "bot/groupCommands/", GROUP_COMMANDS.stream()));
    }

    private static List<Introduction.Hint> hints(Phrasebook words, String folder, Stream<String> commands) {
        return commands.map(command -> new Introduction.Hint(command, words.say(folder + command))).toList();
    }
}
