package dev.unknot.team;

import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.RhythmWords;
import dev.unknot.reminder.Span;
import dev.unknot.reminder.Times;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The parts of a plan that have a card of their own: days, working hours and the language.
final class PlanParts {

    private static final List<Span> WORKING_HOURS =
            List.of(span(8, 16), span(8, 17), span(9, 17), span(9, 18), span(10, 18), span(10, 19));
    private static final int ACROSS = 3;
    private static final int DAYS_ACROSS = 4;

    private final Phrasebook words;
    private final RhythmWords saying;
    private final Tongues tongues;

    PlanParts(Phrasebook words, RhythmWords saying, Tongues tongues) {
        this.words = words;
        this.saying = saying;
        this.tongues = tongues;
    }

    private static Span span(int from, int to) {
        return new Span(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    /// Each day is ticked by itself; the last one cannot be unticked.
    Outgoing.Card days(Plan plan, Address at) {
        Buttons to = new Buttons(words, plan, at);
        Habit habit = plan.habit();
        List<Button> days = Stream.of(DayOfWeek.values())
                .map(day -> to.set(saying.day(day), Token.DAY, toggled(habit, day), habit.days().contains(day)))
                .toList();
        return card("team/card/askDays", plan, Keyboard.grid(days, DAYS_ACROSS), to);
    }

    private static Habit toggled(Habit habit, DayOfWeek day) {
        Set<DayOfWeek> other = EnumSet.noneOf(DayOfWeek.class);
        other.addAll(habit.days());
        if (!other.remove(day)) {
            other.add(day);
        }
        return other.isEmpty() ? habit : habit.on(other);
    }

    /// Ranges that are usual; others are typed.
    Outgoing.Card hours(Plan plan, Address at) {
        Buttons to = new Buttons(words, plan, at);
        List<Button> ranges = plan.habit().times() instanceof Times.Every(var interval, var now)
                ? WORKING_HOURS.stream()
                        .map(hours -> to.set(
                                saying.clock(hours.from()) + "–" + saying.clock(hours.to()),
                                Token.HOUR,
                                plan.habit().at(new Times.Every(interval, List.of(hours))),
                                now.equals(List.of(hours))))
                        .toList()
                : List.of();
        return card("team/card/askHours", plan, Keyboard.grid(ranges, 2), to);
    }

    /// Every language there is, by its own name.
    Outgoing.Card languages(Plan plan, Address at) {
        Buttons to = new Buttons(words, plan, at);
        List<Button> names = tongues.codes().stream()
                .map(code -> to.ticked(tongues.name(code), code.equals(plan.language()), Token.LANGUAGE, code))
                .toList();
        return card("team/card/askLanguage", plan, Keyboard.grid(names, ACROSS), to);
    }

    private Outgoing.Card card(String key, Plan plan, Keyboard choices, Buttons to) {
        String when = words.say("team/card/when", Map.of("plan", saying.plan(plan.lived(), Plan.NO_QUIET)));
        return new Outgoing.Say(when + "\n\n" + words.say(key), choices.and(to.tap("back", Token.SET_UP)));
    }
}
