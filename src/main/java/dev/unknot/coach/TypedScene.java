package dev.unknot.coach;

import dev.unknot.chat.Outgoing;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Span;
import dev.unknot.reminder.TypedPlan;
import dev.unknot.reminder.Understood;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people type about reminders, asked or unasked. Nothing is saved before it was shown.
final class TypedScene {

    private final TypedPlan typed;
    private final TypedCards cards;
    private final QuietCards quiet;
    private final ZoneScene zones;
    private final InstantSource clock;

    TypedScene(TypedPlan typed, TypedCards cards, QuietCards quiet, ZoneScene zones, InstantSource clock) {
        this.typed = typed;
        this.cards = cards;
        this.quiet = quiet;
        this.zones = zones;
        this.clock = clock;
    }

    /// The answer to what was asked.
    Turn answer(Person person, Stage.Planning stage, String text) {
        Optional<Stage> here = Optional.of(stage);
        if (stage.asking().isZone()) {
            return zones.typed(person, here, stage.asking(), text);
        }
        @Nullable Rhythm rhythm = person.rhythm();
        Optional<ZoneId> zone = rhythm == null ? Optional.empty() : rhythm.zone();
        if (rhythm == null || zone.isEmpty()) {
            return zones.ask(person, here);
        }
        ZonedDateTime now = clock.instant().atZone(zone.get());
        Outgoing.Card card = switch (stage.asking()) {
            case MORNING -> understood(person, rhythm, text, Slot.MORNING, now);
            case DESK -> understood(person, rhythm, text, Slot.DESK, now);
            case EVENING -> understood(person, rhythm, text, Slot.EVENING, now);
            case QUIET -> night(text);
            case MUTE -> shown(person, rhythm, text, typed.until(text, now), now);
            case CITY, CLOCK, PLACE -> zones.question(person);
        };
        return Turn.aside(person, here, card);
    }

    /// Words that came unasked and are about reminders; empty where they are not.
    Optional<Turn> unasked(Person person, Optional<Stage> stage, String text) {
        return typed.concerns(text) ? Optional.of(said(person, stage, text)) : Optional.empty();
    }

    /// Words that are about reminders for sure.
    Turn said(Person person, Optional<Stage> stage, String text) {
        @Nullable Rhythm rhythm = person.rhythm();
        Optional<ZoneId> zone = rhythm == null ? Optional.empty() : rhythm.zone();
        if (rhythm == null || zone.isEmpty()) {
            return waiting(zones.ask(person, stage), text);
        }
        ZonedDateTime now = clock.instant().atZone(zone.get());
        return Turn.aside(person, stage, understood(person, rhythm, text, null, now));
    }

    /// What can be understood waits until it is known where the person is. It is nothing but times, so
    /// nothing else is kept of what was typed.
    private Turn waiting(Turn question, String text) {
        ZonedDateTime anywhere = clock.instant().atZone(ZoneOffset.UTC);
        boolean clear = !(typed.read(text, null, Rhythm.usual(ZoneOffset.UTC), anywhere) instanceof Understood.Unclear);
        return clear && question.stage().orElse(null) instanceof Stage.Planning asking
                ? question.standing(asking.wishing(text))
                : question;
    }

    /// A press about where somebody is. What waited for it is understood as soon as it is known.
    Turn placed(Person person, Optional<Stage> stage, Token token) {
        Turn turn = zones.press(person, stage, token);
        boolean known = Stage.Planning.wish(turn.stage()).isEmpty();
        return Stage.Planning.wish(stage)
                .filter(_ -> known)
                .map(wish -> said(turn.person(), turn.stage(), wish))
                .map(understood -> turn.saying(understood.aside().getFirst()))
                .orElse(turn);
    }

    private Outgoing.Card night(String text) {
        Optional<Span> hours = typed.span(text);
        return hours.map(cards::quiet).orElseGet(cards::noSpan);
    }

    private Outgoing.Card understood(
            Person person, Rhythm rhythm, String text, @Nullable Slot asked, ZonedDateTime now) {
        return shown(person, rhythm, text, typed.read(text, asked, rhythm, now), now);
    }

    private Outgoing.Card shown(Person person, Rhythm rhythm, String text, Understood understood, ZonedDateTime now) {
        return switch (understood) {
            case Understood.Plan plan -> plan.slot()
                    .map(slot -> cards.plan(person, rhythm, slot, plan.applied(rhythm.habit(slot))))
                    .orElseGet(() -> which(person, rhythm, text, each(rhythm, text, now)));
            case Understood.Mute(var pause) -> cards.mute(pause, now.getZone());
            case Understood.MuteAtAll _ -> quiet.mute();
            case Understood.Unclear unclear -> cards.unclear(unclear);
        };
    }

    private Outgoing.Card which(Person person, Rhythm rhythm, String text, Map<Slot, Habit> each) {
        return each.size() == 1
                ? each.entrySet().stream()
                        .map(only -> cards.plan(person, rhythm, only.getKey(), only.getValue()))
                        .findFirst()
                        .orElseThrow()
                : cards.which(text, each, rhythm);
    }

    /// What the words would make of each slot; an hour means another one in the evening.
    private Map<Slot, Habit> each(Rhythm rhythm, String text, ZonedDateTime now) {
        Map<Slot, Habit> each = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            if (typed.read(text, slot, rhythm, now) instanceof Understood.Plan plan) {
                each.put(slot, plan.applied(rhythm.habit(slot)));
            }
        }
        return each;
    }
}
