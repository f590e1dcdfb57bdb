package dev.unknot.team;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Sender;
import dev.unknot.chat.Standing;
import dev.unknot.chat.ThreadId;
import dev.unknot.place.Holidays;
import dev.unknot.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Plays what happens in a group called Office, in a channel called News, and in private chats about
/// them. A script holds lines such as
///
/// ```
/// anna (admin): /team
/// bela: [Done]
/// bela (topic 5): /next
/// nobody (anonymous): /pause
/// anna (private): /channel
/// anna (chooses the channel)
/// anna (makes the bot admin): in the channel; also member, silenced, out; or in the group
/// topic 5 closed
/// group moves
/// answer: kicked | silenced | topic closed | topic deleted | moves | later | lost | refused | fine
/// roster: away | back
/// app: de
/// clock: +PT26H
/// down: +PT3H
/// restart
/// ```
///
/// Everything else in it is what the bot did, and is written anew.
final class Transcript implements AutoCloseable {

    static final ChatId CHANNEL = new ChatId(-1_009_999L);
    private static final List<ChatId> GROUPS = List.of(new ChatId(-500), new ChatId(-1_000_500L));
    private static final Map<String, Long> PEOPLE = Map.of("anna", 11L, "bela", 12L, "carl", 13L);
    private static final Pattern LINE = Pattern.compile("(anna|bela|carl|nobody)(?: \\(([^)]*)\\))?(?:: (.*))?");
    private static final Pattern BUTTON = Pattern.compile("\\[(.+)]");
    private static final Pattern COMMAND = Pattern.compile("/(\\w+) ?(.*)");
    private static final Pattern TOPIC = Pattern.compile("topic (\\d+)(?: (closed|opened))?");
    private static final Pattern BECOMES = Pattern.compile("makes the bot (admin|member|silenced|out)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM HH:mm:ss", Locale.ENGLISH);

    private final FakeRoster roster = new FakeRoster();
    private final FakeMessenger messenger = new FakeMessenger(this::name);
    private final Store store;
    private final Team.Knowledge knowledge;
    private final Ringing ringing;
    private final List<String> rung = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final InstantSource clock = () -> now;
    private Team team;
    private ChatId group = GROUPS.getFirst();
    private Input.@Nullable Press pressed;
    private String app = "en";
    private long update;

    /// Plays in an empty store of its own.
    static Transcript begin(Path file) {
        return new Transcript(RealContent.knowledge(), Store.open("jdbc:sqlite:" + file, InstantSource.system()));
    }

    private Transcript(Team.Knowledge knowledge, Store store) {
        this.knowledge = knowledge;
        this.store = store;
        this.team = start();
        this.ringing = new Ringing(store.bells(), List.of(GROUPS.getFirst(), GROUPS.getLast(), CHANNEL));
    }

    private Team start() {
        return new Team(
                knowledge,
                new Team.Records(store.plans(), store.breaks(), store.bells()),
                new Holidays(),
                roster,
                messenger,
                clock);
    }

    /// The script with what the bot does now.
    String play(String script) {
        List<String> played = new ArrayList<>();
        for (String line : script.lines().toList()) {
            if (line.startsWith("#")) {
                played.add(line);
            } else if (isInstruction(line)) {
                played.add("");
                played.add(line);
                act(line);
                played.addAll(rung);
                played.addAll(messenger.taken());
                rung.clear();
            }
        }
        return String.join("\n", played) + "\n";
    }

    private static boolean isInstruction(String line) {
        return LINE.matcher(line).matches()
                || line.matches("topic \\d+ (closed|opened)|group moves|restart|again|(answer|roster|app|clock|down): .*");
    }

    private void act(String line) {
        String what = line.substring(line.indexOf(' ') + 1);
        if (line.startsWith("clock:")) {
            turn(now.plus(Duration.parse(what.replace("+", ""))));
        } else if (line.startsWith("down:")) {
            now = now.plus(Duration.parse(what.replace("+", "")));
            turn(now);
        } else if (line.startsWith("app:")) {
            app = what;
        } else if (line.startsWith("answer:")) {
            messenger.answering(group, answer(what));
        } else if (line.startsWith("roster:")) {
            roster.away(what.equals("away"));
        } else if (line.startsWith("topic")) {
            topic(line);
        } else if (line.equals("group moves")) {
            moves();
        } else if (line.equals("restart")) {
            team = start();
        } else {
            person(line);
        }
    }

    private @Nullable Delivery answer(String what) {
        return switch (what) {
            case "kicked" -> new Delivery.Gone(Delivery.Why.KICKED);
            case "silenced" -> new Delivery.Gone(Delivery.Why.SILENCED);
            case "topic closed" -> new Delivery.Gone(Delivery.Why.TOPIC_CLOSED);
            case "topic deleted" -> new Delivery.Gone(Delivery.Why.TOPIC_DELETED);
            case "moves" -> moved();
            case "lost" -> new Delivery.Lost("no answer");
            case "refused" -> new Delivery.Refused("as it is");
            case "later" -> new Delivery.TryLater(Duration.ofSeconds(20));
            case "fine" -> null;
            default -> throw new IllegalArgumentException(what);
        };
    }

    /// Nobody has told the bot yet.
    private Delivery moved() {
        messenger.answering(GROUPS.getFirst(), new Delivery.Moved(GROUPS.getLast()));
        group = GROUPS.getFirst();
        return new Delivery.Moved(GROUPS.getLast());
    }

    private void moves() {
        hear(Address.of(group), ChatKind.GROUP, new Sender(0, ""), new Input.Migrated(GROUPS.getLast()));
        group = GROUPS.getLast();
    }

    private void topic(String line) {
        Matcher topic = TOPIC.matcher(line);
        if (topic.matches()) {
            ThreadId thread = new ThreadId(Integer.parseInt(topic.group(1)));
            hear(new Address(group, thread), ChatKind.GROUP, new Sender(0, ""),
                    new Input.TopicChanged(thread, topic.group(2).equals("opened")));
        }
    }

    private void person(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        String name = parts.group(1);
        String how = parts.group(2) == null ? "" : parts.group(2);
        long id = PEOPLE.getOrDefault(name, Sender.ANONYMOUS_ADMINISTRATOR);
        roster.runs(id, how.contains("admin"));
        Sender who = new Sender(id, app);
        Matcher becomes = BECOMES.matcher(how);
        if (becomes.find()) {
            becomes(becomes.group(1), who, how);
        } else if (how.contains("chooses")) {
            hear(Address.of(new ChatId(id)), ChatKind.PRIVATE, who, new Input.Chosen(CHANNEL, "News"));
        } else {
            Address at = how.contains("private") ? Address.of(new ChatId(id)) : new Address(group, thread(how));
            ChatKind kind = how.contains("private") ? ChatKind.PRIVATE : ChatKind.GROUP;
            hear(at, kind, who, input(at.chat(), parts.group(3)));
        }
    }

    /// In the channel only where that is said.
    private void becomes(String what, Sender who, String how) {
        Standing standing = what.equals("admin") ? Standing.ADMINISTRATOR : Standing.valueOf(what.toUpperCase(Locale.ROOT));
        boolean channel = how.contains("channel");
        roster.ours(standing);
        roster.runs(who.id(), !how.contains("stranger"));
        hear(Address.of(channel ? CHANNEL : group), channel ? ChatKind.CHANNEL : ChatKind.GROUP, who,
                new Input.Membership(standing, channel ? "News" : "Office"));
    }

    private static @Nullable ThreadId thread(String how) {
        Matcher topic = TOPIC.matcher(how);
        return topic.find() ? new ThreadId(Integer.parseInt(topic.group(1))) : null;
    }

    private Input input(ChatId chat, String what) {
        Matcher button = BUTTON.matcher(what);
        Matcher command = COMMAND.matcher(what);
        if (button.matches()) {
            return press(chat, button.group(1));
        }
        return command.matches()
                ? new Input.Command(command.group(1), command.group(2))
                : new Input.Typed(what, Input.Origin.WRITTEN, new MessageId(10_000 + (int) update));
    }

    /// Where no such button is on the screen any more, the last one is pressed once more.
    private Input press(ChatId chat, String label) {
        var found = messenger.find(chat, label);
        Input.Press press = found.map(one -> new Input.Press(one.getValue().token(), one.getKey(), "press-" + update))
                .orElseGet(() -> again(label));
        pressed = press;
        return press;
    }

    private Input.Press again(String label) {
        if (pressed == null || !label.equals("the same again")) {
            throw new IllegalArgumentException(
                    "no button [" + label + "] on the screen; at last: " + String.join("\n", messenger.seen()));
        }
        return pressed;
    }

    private void hear(Address at, ChatKind kind, Sender who, Input input) {
        Incoming incoming = new Incoming(++update, at, kind, who, input);
        if (!team.concerns(incoming)) {
            rung.add("(that is for the coach)");
            return;
        }
        team.hear(incoming);
    }

    /// Whatever is due on the way goes off when it is due.
    private void turn(Instant until) {
        Bells.Ringer ringer = team.ringer(messenger);
        while (ringing.next(until).isPresent()) {
            Instant due = ringing.next(until).get();
            now = due.isAfter(now) ? due : now;
            ringing.ringNext(ringer);
            List<String> lines = messenger.taken();
            if (!lines.isEmpty()) {
                rung.add("at " + TIME.format(now.atOffset(ZoneOffset.UTC)));
                rung.addAll(lines);
            }
        }
        now = until;
    }

    private String name(Address to) {
        String topic = to.thread() == null ? "" : " in topic " + to.thread().value();
        if (to.chat().equals(CHANNEL)) {
            return " in the channel";
        }
        if (GROUPS.contains(to.chat())) {
            return (to.chat().equals(GROUPS.getFirst()) ? "" : " in the supergroup") + topic;
        }
        return PEOPLE.entrySet().stream()
                .filter(person -> person.getValue() == to.chat().value())
                .map(person -> " in private to " + person.getKey())
                .findFirst()
                .orElse(" to somebody");
    }

    @Override
    public void close() {
        store.close();
    }
}
