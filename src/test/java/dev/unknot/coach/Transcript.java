package dev.unknot.coach;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Sender;
import dev.unknot.place.Holidays;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Plays one conversation. A script holds lines such as
///
/// ```
/// you: /start
/// you: [Check my neck]
/// you: (sticker)
/// you: (place 52.52 13.40)
/// you edit: words
/// app: de-AT
/// plan: Europe/London morning=07:30 desk=every60@09:00-17:00
/// clock: +PT26H
/// down: +PT3H
/// block
/// restart
/// ```
///
/// Everything else in it is what the bot did, and is written anew.
final class Transcript {

    private static final ChatId CHAT = new ChatId(7);
    private static final Pattern BUTTON = Pattern.compile("\\[(.+)]");
    private static final Pattern COMMAND = Pattern.compile("/(\\w+) ?(.*)");
    private static final Pattern PLACE = Pattern.compile("\\(place (-?[\\d.]+) (-?[\\d.]+)\\)");
    private static final Pattern UNREADABLE = Pattern.compile("\\((\\w+)\\)");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private final FakeMessenger messenger = new FakeMessenger();
    private final List<String> reminders = new ArrayList<>();
    private final Paper paper = new Paper();
    private final Languages languages;
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final InstantSource clock = () -> now;
    private final PaperAlarms alarms = new PaperAlarms();
    private final Rhythms rhythms = new Rhythms(alarms, new Holidays()::in, clock);
    private Coach coach;
    private long update;
    private String app = "en";

    Transcript(Languages languages) {
        this.languages = languages;
        this.coach = start();
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
                played.addAll(reminders);
                played.addAll(messenger.taken());
                reminders.clear();
            }
        }
        return String.join("\n", played) + "\n";
    }

    private static boolean isInstruction(String line) {
        return line.matches("you( edit| forward)?: .*|app: .*|clock: .*|down: .*|plan: .*|block|unblock|restart|again");
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
        } else if (line.startsWith("plan:")) {
            plan(what);
        } else if (line.endsWith("block")) {
            messenger.block(line.equals("block"));
        } else if (line.equals("restart")) {
            coach = start();
        } else {
            update += line.equals("again") ? 0 : 1;
            coach.hear(new Incoming(update, Address.of(CHAT), ChatKind.PRIVATE, new Sender(7, app), input(line)));
        }
    }

    /// As the card would set it up.
    private void plan(String what) {
        Person before = paper.find(CHAT).orElseGet(() -> Person.stranger(CHAT, app));
        Person after = before.remindedBy(WrittenPlan.read(what));
        paper.save(after);
        rhythms.changed(before, after);
    }

    /// Whatever is due on the way goes off when it is due.
    private void turn(Instant until) {
        Nudges nudges = new Nudges(languages, paper, rhythms, messenger, clock);
        for (Optional<Instant> due = alarms.next(until); due.isPresent(); due = alarms.next(until)) {
            now = due.get().isAfter(now) ? due.get() : now;
            alarms.ringNext(nudges);
            write(now);
        }
        now = until;
    }

    private void write(Instant at) {
        List<String> lines = messenger.taken();
        if (!lines.isEmpty()) {
            reminders.add("at " + TIME.format(at.atOffset(ZoneOffset.UTC)));
            reminders.addAll(lines);
        }
    }

    private Coach start() {
        Sessions sessions = new Sessions(paper.sessions(), () -> Duration.between(Instant.EPOCH, now).toNanos());
        return new Coach(languages, paper, sessions, rhythms, messenger, clock);
    }

    private Input input(String line) {
        String what = line.substring(line.indexOf(": ") + 2);
        Input.Origin origin = line.startsWith("you edit")
                ? Input.Origin.EDITED
                : line.startsWith("you forward") ? Input.Origin.FORWARDED : Input.Origin.WRITTEN;
        Matcher button = BUTTON.matcher(what);
        Matcher command = COMMAND.matcher(what);
        Matcher unreadable = UNREADABLE.matcher(what);
        Matcher place = PLACE.matcher(what);
        if (button.matches()) {
            return press(button.group(1));
        }
        if (command.matches()) {
            return new Input.Command(command.group(1), command.group(2));
        }
        if (place.matches()) {
            return new Input.Shared(Double.parseDouble(place.group(1)), Double.parseDouble(place.group(2)));
        }
        return unreadable.matches()
                ? new Input.Unreadable(Input.Kind.valueOf(unreadable.group(1).toUpperCase(Locale.ROOT)))
                : new Input.Typed(what, origin, new MessageId(10_000 + (int) update));
    }

    private Input press(String label) {
        var found = messenger.find(label)
                .orElseThrow(() -> new IllegalArgumentException("no button [" + label + "] on the screen"));
        return new Input.Press(found.getValue().token(), found.getKey(), "press-" + update);
    }
}
