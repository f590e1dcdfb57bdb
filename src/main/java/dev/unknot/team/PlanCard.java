package dev.unknot.team;

import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.place.Holidays;
import dev.unknot.place.Zones;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.RhythmWords;
import dev.unknot.reminder.Span;
import dev.unknot.reminder.Times;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The plan of a chat on one card, and the ways to change it. Each button carries the whole of what
/// it makes, so that a second press changes nothing.
final class PlanCard {

    private static final List<String> TIMES =
            List.of("09:30", "10:00", "10:30", "11:00", "11:30", "14:00", "14:30", "15:00", "15:30");
    private static final List<Integer> INTERVALS = List.of(60, 90, 120);
    private static final List<Span> OFFICE_HOURS = List.of(new Span(LocalTime.of(9, 0), LocalTime.of(17, 0)));
    private static final int MOST_TIMES = 8;
    private static final int ACROSS = 3;

    private final Phrasebook words;
    private final RhythmWords saying;
    private final Schedule schedule;
    private final Holidays holidays;
    private final InstantSource clock;

    PlanCard(Phrasebook words, RhythmWords saying, Schedule schedule, Holidays holidays, InstantSource clock) {
        this.words = words;
        this.saying = saying;
        this.schedule = schedule;
        this.holidays = holidays;
        this.clock = clock;
    }

    /// @param plan one with a time zone
    /// @param note what has just happened; empty for nothing
    /// @param at where the card stands, which may be another topic or a private chat
    Outgoing.Card draw(Plan plan, String note, Address at) {
        List<String> parts = new ArrayList<>();
        if (!note.isEmpty()) {
            parts.add(note);
        }
        parts.add(plan.kind() == Plan.Kind.CHANNEL
                ? words.say("team/card/channel", Map.of("title", plan.title()))
                : words.say("team/card/title"));
        parts.add(String.join("\n", settings(plan, at)));
        parts.add(state(plan));
        return new Outgoing.Say(String.join("\n\n", parts), keyboard(plan, at));
    }

    private List<String> settings(Plan plan, Address at) {
        List<String> lines = new ArrayList<>(List.of(
                words.say("team/card/when", Map.of("plan", saying.plan(plan.lived(), Plan.NO_QUIET))), zone(plan)));
        noHolidays(plan).forEach(lines::add);
        if (plan.topic() != null) {
            lines.add(words.say(Objects.equals(plan.topic(), at.thread()) ? "team/card/thisTopic" : "team/card/otherTopic"));
        }
        lines.add(words.say(plan.silent() ? "team/card/silent" : "team/card/loud"));
        return lines;
    }

    private String zone(Plan plan) {
        ZoneId zone = plan.zone().orElseThrow();
        return words.say("team/card/zone", Map.of(
                "city", Zones.city(zone).name(), "time", saying.now(zone, clock.instant())));
    }

    private Stream<String> noHolidays(Plan plan) {
        return plan.country() == null || !plan.habit().offOnHolidays() || holidays.knows(plan.country())
                ? Stream.empty()
                : Stream.of(words.say("team/card/noHolidays", Map.of(
                        "country", Locale.of("", plan.country().iso()).getDisplayCountry(saying.locale()))));
    }

    /// When the next break is, or why there is none.
    String state(Plan plan) {
        if (plan.zoneId().isEmpty()) {
            return words.say("team/card/notYet");
        }
        if (plan.zone().isEmpty()) {
            return words.say("team/card/gone", Map.of("zone", plan.zoneId()));
        }
        if (plan.obstacle() != null) {
            return words.say("team/card/hindered");
        }
        ZoneId zone = plan.zone().get();
        return plan.paused()
                ? words.say("team/card/paused")
                : schedule.next(plan, clock.instant())
                        .map(due -> words.say("team/card/next", Map.of(
                                "unix", Long.toString(due.getEpochSecond()), "when", saying.moment(due, zone))))
                        .orElseGet(() -> words.say("team/card/never"));
    }

    private Keyboard keyboard(Plan plan, Address at) {
        Buttons to = new Buttons(words, plan, at);
        Habit habit = plan.habit();
        List<Button> more = new ArrayList<>(List.of(to.tap("days", Token.DAYS)));
        if (habit.times() instanceof Times.Every) {
            more.add(to.tap("hours", Token.HOURS));
        }
        if (plan.country() != null && holidays.knows(plan.country())) {
            more.add(to.set(
                    words.say("team/buttons/holidays"),
                    Token.SET,
                    habit.offOnHolidays(!habit.offOnHolidays()),
                    habit.offOnHolidays()));
        }
        more.add(to.ticked(words.say("team/buttons/silent"), plan.silent(), Token.SILENT, plan.silent() ? "0" : "1"));
        more.add(to.tap("zone", Token.ZONE));
        more.add(to.tap("language", Token.LANGUAGES));
        if (plan.kind() == Plan.Kind.GROUP && !Objects.equals(plan.topic(), at.thread())) {
            more.add(to.tap("here", Token.HERE));
        }
        boolean waits = plan.paused() || plan.obstacle() != null;
        more.add(waits ? to.tap("goOn", Token.PAUSE, "0") : to.tap("pause", Token.PAUSE, "1"));
        return Keyboard.grid(times(habit, to), ACROSS)
                .plus(Keyboard.grid(intervals(habit, to), ACROSS))
                .plus(Keyboard.grid(more, 2));
    }

    private List<Button> times(Habit habit, Buttons to) {
        return TIMES.stream()
                .map(LocalTime::parse)
                .map(time -> to.set(saying.clock(time), Token.SET, with(habit, time), has(habit, time)))
                .toList();
    }

    private static boolean has(Habit habit, LocalTime time) {
        return habit.times() instanceof Times.At(var times) && times.contains(time);
    }

    /// Times are ticked one by one; the last one cannot be unticked, nor can more be ticked than
    /// are written on a button.
    private static Habit with(Habit habit, LocalTime time) {
        if (!(habit.times() instanceof Times.At(var before))) {
            return habit.at(Times.At.once(time));
        }
        List<LocalTime> after = before.contains(time)
                ? before.stream().filter(other -> !other.equals(time)).toList()
                : Stream.concat(before.stream(), Stream.of(time)).toList();
        return after.isEmpty() || after.size() > MOST_TIMES ? habit : habit.at(new Times.At(after));
    }

    private List<Button> intervals(Habit habit, Buttons to) {
        List<Span> hours = habit.times() instanceof Times.Every(_, var before) ? before : OFFICE_HOURS;
        return INTERVALS.stream()
                .map(minutes -> to.set(
                        words.say("team/buttons/every", Map.of("minutes", minutes.toString())),
                        Token.SET,
                        habit.at(new Times.Every(Duration.ofMinutes(minutes), hours)),
                        habit.times() instanceof Times.Every(var now, _) && now.toMinutes() == minutes))
                .toList();
    }
}
