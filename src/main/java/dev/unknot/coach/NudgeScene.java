package dev.unknot.coach;

import dev.unknot.chat.Input;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.reminder.Rarer;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import dev.unknot.stretch.Done;
import dev.unknot.stretch.Outcome;
import dev.unknot.stretch.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be tapped on a reminder. Only the latest one counts; what is older has lost its meaning.
final class NudgeScene {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Duration REST = Duration.ofDays(2);

    private final Phrasebook words;
    private final NudgeCard cards;
    private final RescreenScene rescreen;
    private final People people;
    private final InstantSource clock;

    NudgeScene(Knowledge knowledge, RescreenScene rescreen, People people, InstantSource clock) {
        this.words = knowledge.words();
        this.cards = new NudgeCard(knowledge);
        this.rescreen = rescreen;
        this.people = people;
        this.clock = clock;
    }

    Turn press(Person person, Optional<Stage> stage, Token token, Input.Press press) {
        if (token.part(0).equals(NudgeCard.STOP)) {
            return stop(person, stage)
                    .doing(new Errand.Remember(log -> log.closed(press.card())))
                    .saying(new Outgoing.Close(press.card()));
        }
        if (token.part(0).equals(NudgeCard.SETTLED)) {
            return settled(person, stage, token.part(1).equals("yes"), press);
        }
        return Optional.ofNullable(people.nudges(person.chat()).last())
                .filter(sent -> sent.open() && sent.is(press.card()))
                .map(sent -> answer(new Tap(person, stage, sent, press), token))
                .orElseGet(() -> Turn.aside(person, stage).alerting(words.say("nudges/stale")));
    }

    /// A tap on the latest reminder.
    private record Tap(Person person, Optional<Stage> stage, NudgeLog.Sent sent, Input.Press press) {

        Turn aside(Outgoing... said) {
            return Turn.aside(person, stage, said);
        }

        Turn replaced(Outgoing.Card card) {
            return aside(new Outgoing.Replace(press.card(), card));
        }
    }

    private Turn answer(Tap tap, Token token) {
        Turn turn = switch (token.part(0)) {
            case NudgeCard.START -> start(tap, View.STILL);
            case NudgeCard.FOLLOW -> start(tap, View.FOLLOW);
            case NudgeCard.DONE -> done(tap);
            case NudgeCard.FELT -> felt(tap, token.part(1));
            case NudgeCard.SKIP -> tap.aside(new Outgoing.Close(tap.press().card()))
                    .alerting(words.say("nudges/skipped"))
                    .doing(new Errand.Remember(NudgeLog::closed));
            case NudgeCard.SNOOZE -> snooze(tap, token.part(1));
            case NudgeCard.RARER -> rarer(tap, token.part(1));
            default -> tap.aside();
        };
        return turn.doing(new Errand.Remember(NudgeLog::answered));
    }

    /// The two taps first, and then just these exercises, as far as they are right today.
    private Turn start(Tap tap, View view) {
        Profile profile = tap.person().profile();
        Place place = profile == null || tap.sent().slot() == Slot.DESK ? Place.DESK : profile.place();
        Stage.Wanted wanted = new Stage.Wanted(place, ids(tap), view);
        return rescreen.begin(tap.person(), wanted).afresh().saying(new Outgoing.Close(tap.press().card())).doing(new Errand.Remember(NudgeLog::closed));
    }

    private Turn done(Tap tap) {
        return tap.sent().face() == NudgeLog.Face.EXERCISE
                ? tap.replaced(cards.answered(tap.sent(), words.say("nudges/done/ask"), cards.outcomes()))
                : tap.replaced(cards.answered(tap.sent(), "", Keyboard.NONE)).doing(new Errand.Remember(NudgeLog::closed));
    }

    /// It counts as a session; the pain was not asked. Whether anything is new is asked the next time.
    private Turn felt(Tap tap, String named) {
        return Stream.of(Outcome.values())
                .filter(outcome -> outcome.name().equals(named) && tap.sent().face() == NudgeLog.Face.EXERCISE)
                .findFirst()
                .map(outcome -> felt(tap, outcome))
                .orElseGet(() -> tap.aside());
    }

    private Turn felt(Tap tap, Outcome outcome) {
        Instant now = clock.instant();
        Tap later = new Tap(tap.person().notRescreened(), tap.stage(), tap.sent(), tap.press());
        Turn turn = later.replaced(cards.answered(tap.sent(), words.say("nudges/felt/" + named(outcome)), Keyboard.NONE))
                .having(new Done(now, ids(tap), List.of(), outcome, Done.NOT_TOLD, Done.NOT_TOLD))
                .doing(new Errand.Remember(NudgeLog::closed));
        return outcome == Outcome.WORSE ? turn.doing(Errand.Wake.checkBack(now)) : turn;
    }

    private static List<String> ids(Tap tap) {
        return tap.sent().items().stream().map(Planned::id).toList();
    }

    private static String named(Outcome outcome) {
        return outcome.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Turn snooze(Tap tap, String minutes) {
        boolean offered = NudgeCard.SNOOZES.stream().anyMatch(each -> Integer.toString(each).equals(minutes));
        if (!offered) {
            return tap.aside();
        }
        Instant due = clock.instant().plus(Duration.ofMinutes(Long.parseLong(minutes))).truncatedTo(ChronoUnit.SECONDS);
        return tap.aside(new Outgoing.Close(tap.press().card()))
                .alerting(words.say("nudges/snooze/until", Map.of("time", time(tap.person(), due))))
                .doing(new Errand.Wake(new Alarm.Snoozed(tap.sent().slot()), due))
                .doing(new Errand.Remember(NudgeLog::closed));
    }

    private Turn rarer(Tap tap, String wanted) {
        Slot slot = tap.sent().slot();
        Rhythm rhythm = tap.person().rhythm();
        if (rhythm == null || tap.sent().face() != NudgeLog.Face.RARER) {
            return tap.aside();
        }
        Rhythm changed = switch (wanted) {
            case "yes" -> rhythm.with(slot, Rarer.of(rhythm.habit(slot)));
            case "off" -> rhythm.with(slot, rhythm.habit(slot).turned(false));
            default -> rhythm;
        };
        Tap after = new Tap(tap.person().remindedBy(changed), tap.stage(), tap.sent(), tap.press());
        String said = words.say("nudges/rarer/" + (wanted.equals("yes") ? "less" : wanted.equals("off") ? "ended" : "kept"));
        return after.replaced(new Outgoing.Say(said, Keyboard.NONE)).doing(new Errand.Remember(NudgeLog::closed));
    }

    /// Where it has not settled in a day it rests for two, and the questions come before the next.
    private Turn settled(Person person, Optional<Stage> stage, boolean settled, Input.Press press) {
        Turn turn = Turn.aside(person, stage, new Outgoing.Replace(press.card(), new Outgoing.Say(
                words.say("nudges/checkBack/" + (settled ? "good" : "rest")), settled ? cards.check() : Keyboard.NONE)));
        Instant until = clock.instant().plus(REST);
        return settled ? turn : turn.doing(new Errand.Remember(log -> log.resting(until)));
    }

    /// All reminders end; the plan itself is kept.
    private Turn stop(Person person, Optional<Stage> stage) {
        Rhythm rhythm = person.rhythm();
        Person stopped = rhythm == null ? person : person.remindedBy(rhythm.stopped(true));
        return Turn.aside(stopped, stage, new Outgoing.Say(words.say("nudges/stopped"), Keyboard.NONE));
    }

    private static String time(Person person, Instant instant) {
        Rhythm rhythm = person.rhythm();
        ZoneId zone = rhythm == null ? ZoneOffset.UTC : rhythm.zone().orElse(ZoneOffset.UTC);
        return TIME.format(LocalTime.ofInstant(instant, zone));
    }
}
