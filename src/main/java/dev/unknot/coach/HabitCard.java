package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.place.Holidays;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.HabitCode;
import dev.unknot.reminder.Occurrence;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.RhythmWords;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Span;
import dev.unknot.reminder.Times;
import dev.unknot.reminder.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One slot of the plan, with what it can be made. Each button carries the whole habit that it makes.
final class HabitCard {

    static final String SET = "set";
    static final String DAYS = "days";
    static final String HOURS = "hours";
    static final String TYPE = "type";

    private static final List<Integer> INTERVALS = List.of(45, 60, 90, 120);
    private static final Span OFFICE_HOURS = new Span(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final Map<Slot, List<String>> TIMES = Map.of(
            Slot.MORNING, List.of("06:30", "07:00", "07:30", "08:00", "08:30", "09:00"),
            Slot.DESK, List.of("10:00", "11:00", "12:00", "14:00", "15:00", "16:00"),
            Slot.EVENING, List.of("18:30", "19:30", "20:00", "20:30", "21:00", "21:30"));
    private static final int ACROSS = 3;

    private final Phrasebook words;
    private final RhythmWords saying;
    private final Rhythms rhythms;
    private final Holidays holidays;
    private final InstantSource clock;

    HabitCard(Phrasebook words, RhythmWords saying, Rhythms rhythms, Holidays holidays, InstantSource clock) {
        this.words = words;
        this.saying = saying;
        this.rhythms = rhythms;
        this.holidays = holidays;
        this.clock = clock;
    }

    Outgoing.Card draw(Person person, Rhythm rhythm, Slot slot) {
        List<String> parts = new ArrayList<>(List.of(words.say("reminders/slot/title", Map.of(
                "icon", saying.icon(slot), "slot", saying.slot(slot), "plan", saying.plan(rhythm, slot)))));
        if (slot == Slot.DESK) {
            parts.addAll(onSuchADay(person, rhythm));
            parts.addAll(noHolidays(person));
            parts.add(words.say("reminders/slot/desk"));
        } else {
            parts.add(words.say("reminders/slot/daily", Map.of("example", slot == Slot.MORNING ? "6:45" : "20:15")));
        }
        return new Outgoing.Say(String.join("\n\n", parts), keyboard(person, rhythm.habit(slot), slot));
    }

    /// The times of an interval, and how many of them are a walk.
    List<String> onSuchADay(Person person, Rhythm rhythm) {
        List<Occurrence> due = day(person, rhythm);
        Habit desk = rhythm.habit(Slot.DESK);
        if (due.isEmpty() || (desk.times() instanceof Times.At(var times) && times.size() < 2)) {
            return List.of();
        }
        ZoneId zone = rhythm.zone().orElseThrow();
        List<LocalTime> times = due.stream().map(each -> LocalTime.ofInstant(each.at(), zone)).toList();
        String when = words.say("reminders/slot/times", Map.of("times", saying.clocks(times)));
        long walks = due.stream().filter(Occurrence::walkOnly).count();
        return List.of(walks == 0 ? when : when + " " + words.say("reminders/slot/walks", Map.of("walks", walks)));
    }

    /// The next day on which the desk is due, paused or not.
    private List<Occurrence> day(Person person, Rhythm rhythm) {
        Person planned = person.remindedBy(rhythm.unpaused());
        Optional<Timetable> table = rhythms.timetable(planned, Slot.DESK);
        Optional<Instant> next = table.flatMap(known -> known.after(clock.instant()));
        return next.flatMap(at -> rhythm.zone().map(zone -> LocalDate.ofInstant(at, zone)))
                .map(date -> table.orElseThrow().on(date))
                .orElse(List.of());
    }

    private List<String> noHolidays(Person person) {
        if (person.country() == null) {
            return List.of(words.say("reminders/slot/whichCountry"));
        }
        String country = Locale.of("", person.country().iso()).getDisplayCountry(saying.locale());
        return holidays.knows(person.country())
                ? List.of()
                : List.of(words.say("reminders/slot/noHolidays", Map.of("country", country)));
    }

    private Keyboard keyboard(Person person, Habit habit, Slot slot) {
        Button turn = habit.on()
                ? set(words.say("reminders/buttons/turnOff"), slot, habit.turned(false), false)
                : set(words.say("reminders/buttons/turnOn"), slot, habit.turned(true), false);
        Keyboard times = Keyboard.grid(times(habit, slot), ACROSS);
        Keyboard daily = slot == Slot.DESK ? times.plus(desk(person, habit)) : times;
        return daily.and(goTo("days", DAYS, slot), goTo("type", TYPE, slot))
                .and(turn, Button.Tap.plain(words.say("reminders/buttons/back"), RhythmCard.token(RhythmCard.ALL)));
    }

    private List<Button> times(Habit habit, Slot slot) {
        return TIMES.getOrDefault(slot, List.of()).stream()
                .map(LocalTime::parse)
                .filter(time -> has(habit, time) || !isFull(habit))
                .map(time -> set(saying.clock(time), slot, with(habit, slot, time), has(habit, time)))
                .toList();
    }

    /// Then times can only be taken away.
    private static boolean isFull(Habit habit) {
        return habit.on() && habit.times() instanceof Times.At(var times) && times.size() >= Times.At.MOST;
    }

    private static boolean has(Habit habit, LocalTime time) {
        return habit.on() && habit.chosen() && habit.times() instanceof Times.At(var times) && times.contains(time);
    }

    /// Several times at the desk are ticked one by one; the last one cannot be unticked.
    private static Habit with(Habit habit, Slot slot, LocalTime time) {
        boolean adding = slot == Slot.DESK && habit.on() && habit.chosen() && habit.times() instanceof Times.At;
        if (!adding || !(habit.times() instanceof Times.At(var before))) {
            return habit.at(Times.At.once(time));
        }
        List<LocalTime> after = before.contains(time)
                ? before.stream().filter(other -> !other.equals(time)).toList()
                : Stream.concat(before.stream(), Stream.of(time)).toList();
        return after.isEmpty() ? habit : habit.at(new Times.At(after));
    }

    private Keyboard desk(Person person, Habit habit) {
        List<Span> hours = habit.times() instanceof Times.Every(_, var before) ? before : List.of(OFFICE_HOURS);
        List<Button> intervals = INTERVALS.stream()
                .map(minutes -> set(
                        words.say("reminders/buttons/every", Map.of("minutes", minutes.toString())),
                        Slot.DESK,
                        habit.at(new Times.Every(Duration.ofMinutes(minutes), hours)),
                        habit.on() && habit.times() instanceof Times.Every(var now, _) && now.toMinutes() == minutes))
                .toList();
        List<Button> more = new ArrayList<>();
        if (habit.times() instanceof Times.Every) {
            more.add(goTo("hours", HOURS, Slot.DESK));
        }
        if (habit.times() instanceof Times.Every || (habit.times() instanceof Times.At(var times) && times.size() > 1)) {
            more.add(set(words.say("reminders/buttons/more"), Slot.DESK,
                    habit.moreThanThree(!habit.moreThanThree()), habit.moreThanThree()));
        }
        if (person.country() != null && holidays.knows(person.country())) {
            more.add(set(words.say("reminders/buttons/holidays"), Slot.DESK,
                    habit.offOnHolidays(!habit.offOnHolidays()), habit.offOnHolidays()));
        }
        return Keyboard.grid(intervals, 2).plus(Keyboard.grid(more, 2));
    }

    private Button goTo(String key, String what, Slot slot) {
        return Button.Tap.plain(words.say("reminders/buttons/" + key), RhythmCard.token(what, HabitCode.of(slot)));
    }

    private Button set(String label, Slot slot, Habit habit, boolean chosen) {
        String shown = chosen ? words.say("reminders/buttons/chosen", Map.of("label", label)) : label;
        return Button.Tap.plain(shown, RhythmCard.token(SET, HabitCode.of(slot), HabitCode.of(habit)));
    }
}
