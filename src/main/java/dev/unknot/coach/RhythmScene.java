package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.HabitCode;
import dev.unknot.reminder.Pause;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The plan of reminders: one card that is edited in place, and a card for each of its parts. What a
/// button does stands in the button whole, so that a second press changes nothing.
final class RhythmScene {

    static final String OPEN = "open";
    static final String DECLINE = "decline";
    static final String SAVE = "save";

    private static final Duration LONGEST_MUTE = Duration.ofDays(367);

    private final Phrasebook words;
    private final RhythmCard card;
    private final HabitCard habits;
    private final HabitParts parts;
    private final QuietCards quiet;
    private final ZoneScene zones;
    private final InstantSource clock;

    RhythmScene(
            Phrasebook words,
            RhythmCard card,
            HabitCard habits,
            HabitParts parts,
            QuietCards quiet,
            ZoneScene zones,
            InstantSource clock) {
        this.words = words;
        this.card = card;
        this.habits = habits;
        this.parts = parts;
        this.quiet = quiet;
        this.zones = zones;
        this.clock = clock;
    }

    /// The card, or the question that comes before it.
    Turn open(Person person, Optional<Stage> stage) {
        @Nullable Rhythm rhythm = person.rhythm();
        return rhythm == null ? zones.ask(person, stage) : whole(person, rhythm, stage, "");
    }

    /// The quiet question after the first finished routine.
    Outgoing.Card offer() {
        return new Outgoing.Say(words.say("reminders/offer/ask"), Keyboard.row(
                Button.Tap.plain(words.say("reminders/buttons/setUp"), RhythmCard.token(OPEN)),
                Button.Tap.plain(words.say("reminders/buttons/noThanks"), RhythmCard.token(DECLINE))));
    }

    /// Ends all reminders, plan kept.
    Turn stop(Person person, Optional<Stage> stage) {
        @Nullable Rhythm rhythm = person.rhythm();
        if (rhythm == null) {
            return aside(person, stage, new Outgoing.Say(words.say("reminders/stop/nothing"), Keyboard.NONE));
        }
        Outgoing.Card done = new Outgoing.Say(words.say("reminders/stop/done"), Keyboard.row(
                Button.Tap.plain(words.say("reminders/buttons/go"), RhythmCard.token(RhythmCard.GO))));
        return aside(person.remindedBy(rhythm.stopped(true)), stage, done);
    }

    Turn press(Person person, Optional<Stage> stage, Token token) {
        @Nullable Rhythm rhythm = person.rhythm();
        if (token.part(0).equals(DECLINE)) {
            return aside(person, stage, new Outgoing.Say(words.say("reminders/offer/declined"), Keyboard.NONE));
        }
        return rhythm == null ? zones.ask(person, stage) : press(person, rhythm, stage, token);
    }

    private Turn press(Person person, Rhythm rhythm, Optional<Stage> stage, Token token) {
        return switch (token.part(0)) {
            case RhythmCard.SLOT, HabitCard.SET, HabitCard.DAYS, HabitParts.DAY, HabitCard.HOURS, HabitParts.HOUR,
                    HabitCard.TYPE, SAVE -> HabitCode.slot(token.part(1))
                            .map(slot -> ofSlot(person, rhythm, stage, token, slot))
                            .orElseGet(() -> whole(person, rhythm, stage, ""));
            case RhythmCard.STOP -> changed(person, rhythm.stopped(true), stage, "reminders/note/stopped");
            case RhythmCard.GO -> changed(person, rhythm.stopped(false), stage, "reminders/note/going");
            default -> ofSilence(person, rhythm, stage, token);
        };
    }

    private Turn ofSlot(Person person, Rhythm rhythm, Optional<Stage> stage, Token token, Slot slot) {
        Habit habit = HabitCode.read(token.part(2)).orElseGet(() -> rhythm.habit(slot));
        Rhythm next = rhythm.with(slot, habit);
        Person planned = person.remindedBy(next);
        return switch (token.part(0)) {
            case HabitCard.SET -> aside(planned, stage, habits.draw(planned, next, slot));
            case HabitCard.DAYS, HabitParts.DAY -> aside(planned, stage, parts.days(next, slot));
            case HabitCard.HOURS, HabitParts.HOUR -> aside(planned, stage, parts.hours(next));
            case HabitCard.TYPE -> asking(person, stage, Stage.Asking.of(slot));
            case SAVE -> changed(person, next.stopped(false), stage, "reminders/note/saved");
            default -> aside(person, stage, habits.draw(person, rhythm, slot));
        };
    }

    private Turn ofSilence(Person person, Rhythm rhythm, Optional<Stage> stage, Token token) {
        return switch (token.part(0)) {
            case RhythmCard.QUIET -> asking(person, stage, Stage.Asking.QUIET);
            case QuietCards.QUIET_HOURS -> HabitCode.span(token.part(1))
                    .map(night -> changed(person, rhythm.quiet(night), stage, "reminders/note/saved"))
                    .orElseGet(() -> whole(person, rhythm, stage, ""));
            case RhythmCard.MUTE -> aside(person, stage, quiet.mute());
            case QuietCards.DATE -> asking(person, stage, Stage.Asking.MUTE);
            case QuietCards.FOR -> muted(person, rhythm, stage, clock.instant(), clock.instant().plus(minutes(token)));
            case QuietCards.TOMORROW -> rhythm.zone()
                    .map(zone -> LocalDate.ofInstant(clock.instant(), zone).plusDays(1).atStartOfDay(zone).toInstant())
                    .map(tomorrow -> muted(person, rhythm, stage, clock.instant(), tomorrow))
                    .orElseGet(() -> zones.ask(person, stage));
            case TypedCards.PAUSE -> muted(person, rhythm, stage, instant(token.part(1)), instant(token.part(2)));
            case RhythmCard.UNMUTE -> changed(person, rhythm.unpaused(), stage, "reminders/note/unmuted");
            default -> whole(person, rhythm, stage, "");
        };
    }

    /// A mute that is over, or that nobody could have asked for, changes nothing.
    private Turn muted(Person person, Rhythm rhythm, Optional<Stage> stage, Instant from, Instant until) {
        Instant now = clock.instant();
        Instant begin = from.isBefore(now) ? now : from;
        boolean sensible = until.isAfter(begin) && until.isBefore(now.plus(LONGEST_MUTE));
        return sensible
                ? changed(person, rhythm.paused(new Pause(begin, until), now), stage, "")
                : whole(person, rhythm, stage, "");
    }

    private static Duration minutes(Token token) {
        return token.part(1).matches("\\d{1,5}") ? Duration.ofMinutes(Long.parseLong(token.part(1))) : Duration.ZERO;
    }

    private static Instant instant(String seconds) {
        return seconds.matches("\\d{1,11}") ? Instant.ofEpochSecond(Long.parseLong(seconds)) : Instant.EPOCH;
    }

    /// Words are wanted next.
    private Turn asking(Person person, Optional<Stage> stage, Stage.Asking asking) {
        return Turn.aside(person, Optional.of(Stage.Planning.over(stage, asking)), question(person, asking));
    }

    /// What is asked, once more.
    Outgoing.Card question(Person person, Stage.Asking asking) {
        return switch (asking) {
            case MORNING -> typing("reminders/typing/morning");
            case DESK -> typing("reminders/typing/desk");
            case EVENING -> typing("reminders/typing/evening");
            case MUTE -> typing("reminders/mute/askDate");
            case QUIET -> person.rhythm() == null ? zones.question(person) : quiet.quiet(person.rhythm());
            case CITY, CLOCK, PLACE -> zones.question(person);
        };
    }

    private Outgoing.Card typing(String key) {
        return new Outgoing.Say(words.say(key), Keyboard.row(quiet.back()));
    }

    private Turn changed(Person person, Rhythm rhythm, Optional<Stage> stage, String note) {
        return whole(person.remindedBy(rhythm), rhythm, stage, note.isEmpty() ? "" : words.say(note));
    }

    private Turn whole(Person person, Rhythm rhythm, Optional<Stage> stage, String note) {
        return aside(person, stage, card.draw(person, rhythm, note));
    }

    /// Whatever was asked is asked no more.
    private static Turn aside(Person person, Optional<Stage> stage, Outgoing.Card card) {
        return Turn.aside(person, Stage.Planning.behind(stage), card);
    }
}
