package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.HabitCode;
import dev.unknot.reminder.Pause;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.RhythmWords;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Span;
import dev.unknot.reminder.Understood;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Shows what was understood of typed words before anything is saved, and says what was not.
final class TypedCards {

    static final String PAUSE = "pause";

    private final Phrasebook words;
    private final RhythmWords saying;
    private final HabitCard habits;
    private final InstantSource clock;

    TypedCards(Phrasebook words, RhythmWords saying, HabitCard habits, InstantSource clock) {
        this.words = words;
        this.saying = saying;
        this.habits = habits;
        this.clock = clock;
    }

    /// One slot as it would be.
    Outgoing.Card plan(Person person, Rhythm rhythm, Slot slot, Habit wanted) {
        List<String> parts = new ArrayList<>(List.of(words.say("reminders/understood/plan", Map.of(
                "icon", saying.icon(slot), "slot", saying.slot(slot), "plan", saying.plan(wanted, rhythm.quiet())))));
        if (slot == Slot.DESK && wanted.on()) {
            parts.addAll(habits.onSuchADay(person, rhythm.with(slot, wanted)));
        }
        return preview(parts, RhythmCard.token(RhythmScene.SAVE, HabitCode.of(slot), HabitCode.of(wanted)),
                RhythmCard.token(HabitCard.TYPE, HabitCode.of(slot)));
    }

    /// Times without a slot: which one is meant?
    Outgoing.Card which(String said, Map<Slot, Habit> wanted, Rhythm rhythm) {
        List<Button> slots = wanted.entrySet().stream()
                .<Button>map(each -> Button.Tap.plain(
                        words.say("reminders/buttons/which", Map.of(
                                "slot", saying.slot(each.getKey()), "plan", saying.plan(each.getValue(), rhythm.quiet()))),
                        RhythmCard.token(RhythmScene.SAVE, HabitCode.of(each.getKey()), HabitCode.of(each.getValue()))))
                .toList();
        return new Outgoing.Say(
                words.say("reminders/understood/which", Map.of("said", said)), Keyboard.column(slots).and(back()));
    }

    Outgoing.Card quiet(Span hours) {
        String said = words.say("reminders/understood/quiet", Map.of("hours", saying.hours(hours)));
        return preview(List.of(said), RhythmCard.token(QuietCards.QUIET_HOURS, HabitCode.of(hours)),
                RhythmCard.token(RhythmCard.QUIET));
    }

    Outgoing.Card mute(Pause pause, ZoneId zone) {
        boolean later = pause.from().isAfter(clock.instant());
        String said = later
                ? words.say("reminders/understood/booked", Map.of(
                        "when", saying.moment(pause.from(), zone), "whenEnd", saying.moment(pause.until(), zone)))
                : words.say("reminders/understood/mute", Map.of("when", saying.moment(pause.until(), zone)));
        return preview(List.of(said), RhythmCard.token(PAUSE, unix(pause.from()), unix(pause.until())),
                RhythmCard.token(QuietCards.DATE));
    }

    private static String unix(Instant instant) {
        return Long.toString(instant.getEpochSecond());
    }

    private Outgoing.Card preview(List<String> said, String save, String again) {
        List<String> parts = new ArrayList<>(said);
        parts.add(words.say("reminders/understood/save"));
        return new Outgoing.Say(String.join("\n\n", parts), Keyboard.row(
                        new Button.Tap(words.say("reminders/buttons/save"), save, Button.Style.PRIMARY),
                        Button.Tap.plain(words.say("reminders/buttons/again"), again))
                .and(back()));
    }

    /// What was not understood, why, and what would be.
    Outgoing.Card unclear(Understood.Unclear unclear) {
        return new Outgoing.Say(why(unclear), Keyboard.row(back()));
    }

    private String why(Understood.Unclear unclear) {
        return switch (unclear.why()) {
            case NO_IDEA -> words.say("reminders/unclear/noIdea");
            case NO_SUCH_TIME -> words.say("reminders/unclear/noSuchTime", Map.of("written", unclear.written()));
            case TOO_OFTEN -> words.say("reminders/unclear/tooOften");
            case TOO_SELDOM -> words.say("reminders/unclear/tooSeldom");
            case NOTHING_FITS -> words.say("reminders/unclear/nothingFits");
            case ONE_TIME_ONLY -> words.say("reminders/unclear/oneTimeOnly");
            case TOO_MANY -> words.say("reminders/unclear/tooMany");
            case PAST -> words.say("reminders/unclear/past");
            case TOO_FAR -> words.say("reminders/unclear/tooFar");
        };
    }

    Outgoing.Card noSpan() {
        return new Outgoing.Say(words.say("reminders/unclear/noSpan"), Keyboard.row(back()));
    }

    private Button back() {
        return Button.Tap.plain(words.say("reminders/buttons/back"), RhythmCard.token(RhythmCard.ALL));
    }
}
