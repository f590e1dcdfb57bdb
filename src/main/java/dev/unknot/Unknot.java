package dev.unknot;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Introduction;
import dev.unknot.chat.Listener;
import dev.unknot.chat.Phrasebook;
import dev.unknot.coach.Coach;
import dev.unknot.coach.Knowledge;
import dev.unknot.coach.Languages;
import dev.unknot.coach.Nudges;
import dev.unknot.coach.People;
import dev.unknot.coach.RememberedPeople;
import dev.unknot.coach.Rhythms;
import dev.unknot.coach.Sessions;
import dev.unknot.content.Content;
import dev.unknot.content.Faq;
import dev.unknot.content.Words;
import dev.unknot.place.Holidays;
import dev.unknot.stretch.Catalogue;
import dev.unknot.store.AlarmClock;
import dev.unknot.store.Store;
import dev.unknot.team.GeneralSet;
import dev.unknot.team.InlineCards;
import dev.unknot.team.Team;
import dev.unknot.team.Tongues;
import dev.unknot.telegram.Telegram;
import dev.unknot.triage.Tier;
import java.time.Instant;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The running bot: the rooms, wired.
final class Unknot implements AutoCloseable {

    private static final String FIRST_LANGUAGE = "en";
    private static final List<String> PRIVATE_COMMANDS = List.of(
            "start", "check", "stretch", "breathe", "tips", "faq", "reminders", "break", "timezone", "stop", "country",
            "language", "help", "privacy", "export", "forget", "cancel", "channel");
    private static final List<String> GROUP_COMMANDS = List.of("next", "private", "help");
    private static final List<String> ADMIN_COMMANDS = List.of("next", "private", "help", "team", "pause");

    /// How long everything else waits for Telegram's first answer.
    static final Duration HEAD_START = Duration.ofMillis(400);

    private final Store store;
    private final Telegram telegram;
    private final Sessions sessions;
    private final AlarmClock alarms;

    private Unknot(Store store, Telegram telegram, Sessions sessions, AlarmClock alarms) {
        this.store = store;
        this.telegram = telegram;
        this.sessions = sessions;
        this.alarms = alarms;
    }

    /// Wires the rooms and begins to listen.
    ///
    /// @param judged is told the tier of each verdict
    /// @param reminded is told what became of each reminder, and how late it was
    static Unknot start(
            Content content,
            Store store,
            Telegram telegram,
            InstantSource clock,
            Consumer<Tier> judged,
            BiConsumer<String, Duration> reminded) {
        Sessions sessions = new Sessions(store.sessions(), Ticker.systemTicker(), store.amongProcesses().isPresent());
        Languages languages = languages(content);
        Rhythms rhythms = new Rhythms(store.alarms(), new Holidays()::in, clock);
        People people = store.amongProcesses().isPresent()
                ? store.people()
                : new RememberedPeople(store.people(), Ticker.systemTicker());
        Coach coach = new Coach(languages, people, sessions, rhythms, telegram.outbox(), clock, judged);
        Team.Knowledge shared = shared(content, telegram);
        Team team = team(shared, store, telegram, clock);
        InlineCards cards = new InlineCards(shared, telegram.outbox(),
                (text, language) -> !content.screener().read(text, language).counting().isEmpty());
        AlarmClock alarms = store.alarmClock(
                new CountedReminders(
                        outbox -> new Nudges(languages, people, rhythms, outbox, clock),
                        telegram.outbox(),
                        clock,
                        reminded),
                new CountedBreaks(team::ringer, telegram.outbox(), clock, reminded));
        telegram.start(listener(coach, team, cards), introductions(content));
        telegram.stock(cards::pictures);
        Thread.startVirtualThread(() -> {
            awaitFirst(telegram);
            store.warmUp();
            alarms.start();
            content.screener().warmUp();
        });
        return new Unknot(store, telegram, sessions, alarms);
    }

    private static void awaitFirst(Telegram telegram) {
        try {
            telegram.awaitFirst(HEAD_START);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// About how many conversations are under way in this process.
    long conversations() {
        return sessions.size();
    }

    /// When the next reminder of anybody is due.
    Optional<Instant> nextReminder() {
        return alarms.next();
    }

    /// Looks now for reminders that are due, since the clock was moved by hand.
    void lookForReminders() {
        alarms.look();
    }

    /// Waits until the bot is closed, or its token is refused.
    void await() throws InterruptedException {
        telegram.await();
    }

    @Override
    public void close() {
        alarms.close();
        telegram.close();
        store.close();
    }

    static Languages languages(Content content) {
        Map<String, Knowledge> byCode = new LinkedHashMap<>();
        codes(content).forEach(code -> byCode.put(code, knowledge(content, content.in(code))));
        return new Languages(byCode);
    }

    /// The first one is for whoever speaks none of them.
    private static List<String> codes(Content content) {
        Stream<String> others = content.words().keySet().stream().filter(code -> !code.equals(FIRST_LANGUAGE)).sorted();
        return Stream.concat(Stream.of(FIRST_LANGUAGE), others).toList();
    }

    private static Knowledge knowledge(Content content, Words words) {
        return new Knowledge(
                words.phrases(),
                content.dialog(),
                content.clearance(),
                content.triage(),
                content::screener,
                new Catalogue(content.offered(), content.routines()),
                content.numbers(),
                words.faq().stream().map(Faq::id).toList(),
                words.tips(),
                new BadgedPictures(content.stills()),
                new DrawnClips(content));
    }

    /// What may be said and shown where nobody can be screened.
    private static Team.Knowledge shared(Content content, Telegram telegram) {
        Map<String, Phrasebook> phrases = new LinkedHashMap<>();
        codes(content).forEach(code -> phrases.put(code, content.in(code).phrases()));
        return new Team.Knowledge(
                new Tongues(phrases),
                new GeneralSet(content.offered()),
                new Shelf(new BadgedPictures(content.stills()), new DrawnClips(content)),
                "https://t.me/" + telegram.username() + "?start=check",
                commands());
    }

    private static Team team(Team.Knowledge shared, Store store, Telegram telegram, InstantSource clock) {
        return new Team(
                shared,
                new Team.Records(store.plans(), store.breaks(), store.bells()),
                new Holidays(),
                telegram.roster(),
                telegram.outbox(),
                clock);
    }

    private static Set<String> commands() {
        return Stream.concat(PRIVATE_COMMANDS.stream(), GROUP_COMMANDS.stream()).collect(Collectors.toSet());
    }

    private static Listener listener(Coach coach, Team team, InlineCards cards) {
        return (Incoming incoming) -> {
            Listener others = team.concerns(incoming) ? team : coach;
            Listener room = incoming.kind() == ChatKind.ANYWHERE ? cards : others;
            room.hear(incoming);
        };
    }

    private static List<Introduction> introductions(Content content) {
        return codes(content).stream()
                .map(code -> introduction(code.equals(FIRST_LANGUAGE) ? "" : code, content.in(code).phrases()))
                .toList();
    }

    private static Introduction introduction(String language, Phrasebook words) {
        return new Introduction(
                language,
                words.say("bot/description"),
                words.say("bot/shortDescription"),
                hints(words, "bot/commands/", PRIVATE_COMMANDS.stream()),
                hints(words, "bot/groupCommands/", GROUP_COMMANDS.stream()),
                hints(words, "bot/groupCommands/", ADMIN_COMMANDS.stream()));
    }

    private static List<Introduction.Hint> hints(Phrasebook words, String folder, Stream<String> commands) {
        return commands.map(command -> new Introduction.Hint(command, words.say(folder + command))).toList();
    }
}
