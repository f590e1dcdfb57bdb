package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.HabitCode;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.RhythmWords;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Span;
import dev.unknot.reminder.Times;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The parts of a slot that have a card of their own: its days and, at the desk, the working hours.
final class HabitParts {

    static final String DAY = "day";
    static final String HOUR = "hour";

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final List<List<Span>> WORKING_HOURS = List.of(
            List.of(span(8, 16)), List.of(span(9, 17)), List.of(span(10, 18)),
            List.of(span(8, 12), span(13, 17)), List.of(span(9, 12), span(13, 18)));
    private static final int DAYS_ACROSS = 4;

    private final Phrasebook words;
    private final RhythmWords saying;

    HabitParts(Phrasebook words, RhythmWords saying) {
        this.words = words;
        this.saying = saying;
    }

    private static Span span(int from, int to) {
        return new Span(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    /// Each day is ticked by itself.
    Outgoing.Card days(Rhythm rhythm, Slot slot) {
        Habit habit = rhythm.habit(slot);
        List<Button> days = Stream.of(DayOfWeek.values())
                .map(day -> set(saying.day(day), DAY, slot, habit.on(toggled(habit.days(), day)), habit.days().contains(day)))
                .toList();
        Keyboard ready = Keyboard.row(
                set(words.say("reminders/buttons/workingDays"), DAY, slot, habit.on(WORKING_DAYS), false),
                set(words.say("reminders/buttons/everyDay"), DAY, slot, habit.on(EVERY_DAY), false));
        return new Outgoing.Say(
                title(rhythm, slot) + "\n\n" + words.say("reminders/days/ask"),
                Keyboard.grid(days, DAYS_ACROSS).plus(ready).and(back(slot)));
    }

    private static Set<DayOfWeek> toggled(Set<DayOfWeek> days, DayOfWeek day) {
        Set<DayOfWeek> other = EnumSet.noneOf(DayOfWeek.class);
        other.addAll(days);
        if (!other.remove(day)) {
            other.add(day);
        }
        return other;
    }

    /// Ranges that are usual; others are typed.
    Outgoing.Card hours(Rhythm rhythm) {
        Habit habit = rhythm.habit(Slot.DESK);
        List<Button> ranges = habit.times() instanceof Times.Every(var interval, var now)
                ? WORKING_HOURS.stream()
                        .map(hours -> set(
                                String.join(", ", hours.stream().map(HabitParts::briefly).toList()),
                                HOUR,
                                Slot.DESK,
                                habit.at(new Times.Every(interval, hours)),
                                hours.equals(now)))
                        .toList()
                : List.of();
        return new Outgoing.Say(
                title(rhythm, Slot.DESK) + "\n\n" + words.say("reminders/hours/ask"),
                Keyboard.grid(ranges, 3)
                        .and(Button.Tap.plain(
                                words.say("reminders/buttons/type"),
                                RhythmCard.token(HabitCard.TYPE, HabitCode.of(Slot.DESK))))
                        .and(back(Slot.DESK)));
    }

    private static String briefly(Span hours) {
        return hours.from().getHour() + "–" + hours.to().getHour();
    }

    private String title(Rhythm rhythm, Slot slot) {
        return words.say("reminders/slot/title", Map.of(
                "icon", saying.icon(slot), "slot", saying.slot(slot), "plan", saying.plan(rhythm, slot)));
    }

    private Button back(Slot slot) {
        return Button.Tap.plain(
                words.say("reminders/buttons/back"), RhythmCard.token(RhythmCard.SLOT, HabitCode.of(slot)));
    }

    private Button set(String label, String part, Slot slot, Habit habit, boolean chosen) {
        String shown = chosen ? words.say("reminders/buttons/chosen", Map.of("label", label)) : label;
        return Button.Tap.plain(shown, RhythmCard.token(part, HabitCode.of(slot), HabitCode.of(habit)));
    }
}
