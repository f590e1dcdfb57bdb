package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.reminder.Slot;
import dev.unknot.stretch.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Draws a reminder. Its first line is all that a lock screen shows, and says nothing of health.
final class NudgeCard {

    static final String START = "start";
    static final String FOLLOW = "follow";
    static final String DONE = "done";
    static final String SKIP = "skip";
    static final String SNOOZE = "snooze";
    static final String STOP = "stop";
    static final String FELT = "felt";
    static final String RARER = "rarer";
    static final String SETTLED = "settled";

    static final List<Integer> SNOOZES = List.of(10, 30, 60);

    private static final String WALK = "walk_break";

    private final Knowledge knowledge;
    private final Phrasebook words;
    private final Captions captions;

    NudgeCard(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
        this.captions = new Captions(words);
    }

    /// Exercises, with the picture of them in this person's dose.
    Outgoing.Card exercise(Slot slot, List<Planned> items) {
        return picture(items, exerciseText(slot, items), exerciseButtons(items));
    }

    /// The same once it was answered: other buttons, and perhaps a last line.
    Outgoing.Card answered(NudgeLog.Sent sent, String line, Keyboard buttons) {
        String text = sent.face() == NudgeLog.Face.EXERCISE
                ? exerciseText(sent.slot(), sent.items())
                : hello(sent.slot()) + "\n\n" + words.say("nudges/walk/done");
        String all = line.isEmpty() ? text : text + "\n\n" + line;
        return sent.items().isEmpty() ? new Outgoing.Say(all, buttons) : picture(sent.items(), all, buttons);
    }

    /// A walk, for who is shown no exercise.
    ///
    /// @param items the walk, or nothing where somebody is unsteady
    Outgoing.Card walk(Slot slot, List<Planned> items, Nudge.Why why) {
        String text = String.join("\n\n", hello(slot),
                words.say(items.isEmpty() ? "nudges/walk/seated" : "nudges/walk/ask"),
                words.say("nudges/walk/why/" + key(why)));
        Keyboard buttons = Keyboard.row(done(), skip())
                .plus(snoozes())
                .plus(why.aCheckHelps() ? check() : Keyboard.NONE)
                .plus(stop());
        return items.isEmpty() ? new Outgoing.Say(text, buttons) : picture(items, text, buttons);
    }

    /// The walk of the catalogue in its own dose.
    List<Planned> walk() {
        return knowledge.catalogue().find(WALK).stream()
                .map(walk -> new Planned(walk.id(), walk.dose(), false))
                .toList();
    }

    /// Nobody has tapped this slot for a while.
    Outgoing.Card askRarer(Slot slot) {
        return new Outgoing.Say(words.say("nudges/rarer/ask/" + key(slot)), Keyboard.column(List.of(
                new Button.Tap(words.say("nudges/rarer/yes"), token(RARER, "yes"), Button.Style.PRIMARY),
                Button.Tap.plain(words.say("nudges/rarer/no"), token(RARER, "no")),
                Button.Tap.plain(words.say("nudges/rarer/off"), token(RARER, "off")))).plus(stop()));
    }

    /// A day after it got worse.
    Outgoing.Card checkBack() {
        return new Outgoing.Say(words.say("nudges/checkBack/ask"), Keyboard.row(
                Button.Tap.plain(words.say("nudges/checkBack/yes"), token(SETTLED, "yes")),
                Button.Tap.plain(words.say("nudges/checkBack/no"), token(SETTLED, "no"))));
    }

    /// The zone somebody lives in has left the list of zones.
    Outgoing.Card zoneGone(String zone) {
        return new Outgoing.Say(words.say("nudges/zoneGone", Map.of("zone", zone)), Keyboard.NONE);
    }

    /// The way to a new check.
    Keyboard check() {
        return Keyboard.row(Button.Tap.plain(words.say("nudges/button/check"), Token.of(Token.MENU, MenuScene.CHECK)));
    }

    /// Better, same or worse.
    Keyboard outcomes() {
        return Keyboard.row(List.of(Outcome.values()).stream()
                .map(outcome -> Button.Tap.plain(
                        words.say("bot/rating/button/" + outcome.name().toLowerCase(Locale.ROOT)),
                        token(FELT, outcome.name())))
                .toArray(Button[]::new));
    }

    private Outgoing.Card picture(List<Planned> items, String text, Keyboard buttons) {
        return new Outgoing.Show(knowledge.pictures().together(items), text, buttons);
    }

    private String exerciseText(Slot slot, List<Planned> items) {
        String what = items.size() == 1 ? one(items.getFirst()) : several(items);
        return String.join("\n\n", hello(slot), what, words.say("bot/practice/stop"));
    }

    private String hello(Slot slot) {
        return words.say("nudges/hello/" + key(slot));
    }

    private String one(Planned item) {
        return "<b>" + captions.name(item) + "</b>\n<b>" + captions.dose(item.dose()) + "</b>\n\n"
                + captions.steps("stretches/" + item.id() + "/");
    }

    private String several(List<Planned> items) {
        List<String> lines = new ArrayList<>(IntStream.range(0, items.size())
                .mapToObj(at -> words.say("bot/plan/item", Map.of(
                        "number", at + 1,
                        "name", captions.name(items.get(at)),
                        "dose", captions.dose(items.get(at).dose()))))
                .toList());
        lines.add(words.say("nudges/exercise/howEach"));
        return String.join("\n", lines);
    }

    /// A clip to follow along with is offered where it counts just this person's dose.
    private Keyboard exerciseButtons(List<Planned> items) {
        Button start = new Button.Tap(words.say("nudges/button/start"), token(START), Button.Style.PRIMARY);
        Button follow = Button.Tap.plain(words.say("bot/practice/follow"), token(FOLLOW));
        Planned first = items.getFirst();
        boolean clip = knowledge.clips().follow(first.id(), first.dose()).isPresent();
        Keyboard ways = clip ? Keyboard.row(start, follow) : Keyboard.row(start);
        return ways.and(done(), skip()).plus(snoozes()).plus(stop());
    }

    private Keyboard snoozes() {
        return Keyboard.row(SNOOZES.stream()
                .map(minutes -> Button.Tap.plain(
                        words.say("nudges/snooze/button", Map.of("minutes", minutes)),
                        token(SNOOZE, Integer.toString(minutes))))
                .toArray(Button[]::new));
    }

    private Button done() {
        return new Button.Tap(words.say("nudges/button/done"), token(DONE), Button.Style.SUCCESS);
    }

    private Button skip() {
        return Button.Tap.plain(words.say("nudges/button/skip"), token(SKIP));
    }

    private Keyboard stop() {
        return Keyboard.row(Button.Tap.plain(words.say("nudges/button/stop"), token(STOP)));
    }

    private static String key(Enum<?> name) {
        StringBuilder key = new StringBuilder();
        for (String word : name.name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }

    private static String token(String... parts) {
        return Token.of(Token.NUDGE, parts);
    }
}
