package dev.unknot.coach;

import dev.unknot.chat.Phrasebook;
import dev.unknot.place.Holidays;
import dev.unknot.reminder.RhythmWords;
import dev.unknot.reminder.TypedPlan;
import java.time.InstantSource;
import java.util.Optional;

/// The scenes about reminders, wired to one another.
final class Reminding {

    final RhythmScene plan;
    final ZoneScene zones;
    final TypedScene typed;

    Reminding(Phrasebook words, Rhythms rhythms, InstantSource clock) {
        RhythmWords saying = new RhythmWords(words);
        RhythmCard card = new RhythmCard(words, saying, rhythms, clock);
        HabitCard habits = new HabitCard(words, saying, rhythms, new Holidays(), clock);
        QuietCards quiet = new QuietCards(words, saying);
        TypedPlan reader = new TypedPlan(saying.typed());
        this.zones = new ZoneScene(words, saying, card, rhythms, reader, clock);
        this.plan = new RhythmScene(words, card, habits, new HabitParts(words, saying), quiet, zones, clock);
        this.typed = new TypedScene(reader, new TypedCards(words, saying, habits, clock), quiet, zones, clock);
    }

    /// `/reminders`, alone or with what is wanted behind it.
    Turn command(Person person, Optional<Stage> stage, String argument) {
        return argument.isEmpty()
                ? plan.open(person, stage)
                : typed.said(person, stage, argument);
    }

    /// `/timezone`, alone or with a city behind it.
    Turn timezone(Person person, Optional<Stage> stage, String argument) {
        return argument.isEmpty()
                ? zones.ask(person, stage)
                : zones.typed(person, stage, Stage.Asking.CITY, argument);
    }
}
