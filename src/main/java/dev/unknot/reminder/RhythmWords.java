package dev.unknot.reminder;

import dev.unknot.chat.Phrasebook;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Says times, days and plans in words.
public final class RhythmWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Phrasebook words;
    private final Locale locale;
    private final DateTimeFormatter moment;

    /// Says them in the language of these words.
    public RhythmWords(Phrasebook words) {
        this.words = words;
        this.locale = Locale.forLanguageTag(words.say("bot/locale"));
        this.moment = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", locale);
    }

    /// What people type, by meaning.
    public PlanWords typed() {
        Map<PlanWords.Meaning, List<String>> typed = new EnumMap<>(PlanWords.Meaning.class);
        for (PlanWords.Meaning meaning : PlanWords.Meaning.values()) {
            String key = "reminders/typed/" + meaning.key();
            typed.put(meaning, words.has(key) ? words.list(key) : List.of());
        }
        return new PlanWords(typed);
    }

    /// The locale of the words.
    public Locale locale() {
        return locale;
    }

    /// The name of a slot.
    public String slot(Slot slot) {
        return words.say("reminders/slots/" + key(slot));
    }

    /// The sign of a slot.
    public String icon(Slot slot) {
        return words.say("reminders/icons/" + key(slot));
    }

    /// What a slot of a plan is like.
    public String plan(Rhythm rhythm, Slot slot) {
        return plan(rhythm.habit(slot), rhythm.quiet());
    }

    /// What a habit is like, and that nothing comes where all its times lie in the quiet hours.
    public String plan(Habit habit, Span quiet) {
        if (!habit.on()) {
            return words.say("reminders/plan/off");
        }
        String times = timed(habit);
        String plan = habit.offOnHolidays() ? words.say("reminders/plan/holidays", Map.of("plan", times)) : times;
        return isSilent(habit.times(), quiet) ? words.say("reminders/plan/silent", Map.of("plan", plan)) : plan;
    }

    private String timed(Habit habit) {
        String days = days(habit);
        return switch (habit.times()) {
            case Times.At(var times) when !habit.chosen() ->
                words.say("reminders/plan/about", Map.of("time", clock(times.getFirst()), "days", days));
            case Times.At(var times) -> words.say("reminders/plan/on", Map.of("times", clocks(times), "days", days));
            case Times.Every(var interval, var hours) -> words.say("reminders/plan/every", Map.of(
                    "minutes", Long.toString(interval.toMinutes()),
                    "hours", hours.stream().map(this::hours).collect(Collectors.joining(", ")),
                    "days", days));
        };
    }

    private static boolean isSilent(Times times, Span quiet) {
        return times instanceof Times.At(var all) && all.stream().allMatch(quiet::holds);
    }

    private String days(Habit habit) {
        List<DayOfWeek> days = List.copyOf(habit.days());
        if (days.isEmpty()) {
            return words.say("reminders/plan/noDay");
        }
        if (days.size() == DayOfWeek.values().length) {
            return words.say("reminders/plan/everyDay");
        }
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= days.size(); at++) {
            if (at == days.size() || days.get(at) != days.get(at - 1).plus(1)) {
                runs.add(run(days.subList(from, at)));
                from = at;
            }
        }
        return String.join(", ", runs);
    }

    private String run(List<DayOfWeek> days) {
        return days.size() > 2
                ? words.say("reminders/plan/days", Map.of("first", day(days.getFirst()), "last", day(days.getLast())))
                : days.stream().map(this::day).collect(Collectors.joining(", "));
    }

    /// Such as `Mon`.
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, locale);
    }

    /// Such as `09:00 to 17:00`.
    public String hours(Span span) {
        return words.say("reminders/plan/hours", Map.of("from", clock(span.from()), "to", clock(span.to())));
    }

    /// Such as `07:30`.
    public String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /// Such as `07:30, 11:00`.
    public String clocks(List<LocalTime> times) {
        return times.stream().map(this::clock).collect(Collectors.joining(", "));
    }

    /// Such as `Mon 23 Nov, 07:30`.
    public String moment(Instant instant, ZoneId zone) {
        return moment.format(instant.atZone(zone));
    }

    /// What the clocks of a zone show now.
    public String now(ZoneId zone, Instant now) {
        return clock(LocalTime.ofInstant(now, zone));
    }

    /// How a slot is called in the keys of words.
    public static String key(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT);
    }
}
