package dev.unknot.coach;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Sender;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Plays one conversation. A script holds lines such as
///
/// ```
/// you: /start
/// you: [Check my neck]
/// you: (sticker)
/// you edit: words
/// app: de-AT
/// clock: +PT26H
/// restart
/// ```
///
/// Everything else in it is what the bot did, and is written anew.
final class Transcript {

    private static final ChatId CHAT = new ChatId(7);
    private static final Pattern BUTTON = Pattern.compile("\\[(.+)]");
    private static final Pattern COMMAND = Pattern.compile("/(\\w+) ?(.*)");
    private static final Pattern UNREADABLE = Pattern.compile("\\((\\w+)\\)");

    private final FakeMessenger messenger = new FakeMessenger();
    private final Paper paper = new Paper();
    private final Languages languages;
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final InstantSource clock = () -> now;
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
                played.addAll(messenger.taken());
            }
        }
        return String.join("\n", played) + "\n";
    }

    private static boolean isInstruction(String line) {
        return line.matches("you( edit| forward)?: .*|app: .*|clock: .*|restart|again");
    }

    private void act(String line) {
        String what = line.substring(line.indexOf(' ') + 1);
        if (line.startsWith("clock:")) {
            now = now.plus(Duration.parse(what.replace("+", "")));
        } else if (line.startsWith("app:")) {
            app = what;
        } else if (line.equals("restart")) {
            coach = start();
        } else {
            update += line.equals("again") ? 0 : 1;
            coach.hear(new Incoming(update, Address.of(CHAT), ChatKind.PRIVATE, new Sender(7, app), input(line)));
        }
    }

    private Coach start() {
        Sessions sessions = new Sessions(paper.sessions(), () -> Duration.between(Instant.EPOCH, now).toNanos());
        return new Coach(languages, paper, sessions, messenger, clock);
    }

    private Input input(String line) {
        String what = line.substring(line.indexOf(": ") + 2);
        Input.Origin origin = line.startsWith("you edit")
                ? Input.Origin.EDITED
                : line.startsWith("you forward") ? Input.Origin.FORWARDED : Input.Origin.WRITTEN;
        Matcher button = BUTTON.matcher(what);
        Matcher command = COMMAND.matcher(what);
        Matcher unreadable = UNREADABLE.matcher(what);
        if (button.matches()) {
            return press(button.group(1));
        }
        if (command.matches()) {
            return new Input.Command(command.group(1), command.group(2));
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
