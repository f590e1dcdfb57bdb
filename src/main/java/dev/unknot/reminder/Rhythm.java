package dev.unknot.reminder;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A person's whole plan.
///
/// @param zoneId the IANA name of the person's time zone; kept as a name, since a later Java may have
///     dropped it, and then the rest of the plan must live on
/// @param habits one for each slot; a slot that is not there is as usual
/// @param quiet when nothing comes, every day
/// @param pauses mutes, now or booked ahead, in order
/// @param stopped whether the person has ended all reminders
public record Rhythm(String zoneId, Map<Slot, Habit> habits, Span quiet, List<Pause> pauses, boolean stopped) {

    public Rhythm {
        Map<Slot, Habit> all = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            Habit given = habits.get(slot);
            all.put(slot, given == null ? Habit.usual(slot) : given);
        }
        habits = Collections.unmodifiableMap(all);
        pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    }

    /// The plan of somebody who has chosen nothing yet but where they are.
    public static Rhythm usual(ZoneId zone) {
        Span night = new Span(LocalTime.of(22, 0), LocalTime.of(7, 0));
        return new Rhythm(zone.getId(), Map.of(), night, List.of(), false);
    }

    /// The time zone; empty where this Java no longer knows it, and then it must be asked again.
    public Optional<ZoneId> zone() {
        try {
            return Optional.of(ZoneId.of(zoneId));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// What a slot is like.
    public Habit habit(Slot slot) {
        return Objects.requireNonNull(habits.get(slot));
    }

    /// Whether anything is due at all, ever.
    public boolean anyOn() {
        return !stopped && habits.values().stream().anyMatch(Habit::on);
    }

    /// The pause that an instant lies in.
    public Optional<Pause> pauseAt(Instant instant) {
        return pauses.isEmpty() ? Optional.empty() : pauses.stream().filter(pause -> pause.holds(instant)).findFirst();
    }

    /// The same elsewhere: local times stay what they are.
    public Rhythm in(ZoneId zone) {
        return new Rhythm(zone.getId(), habits, quiet, pauses, stopped);
    }

    /// The same with another habit.
    public Rhythm with(Slot slot, Habit habit) {
        Map<Slot, Habit> all = new EnumMap<>(habits);
        all.put(slot, habit);
        return new Rhythm(zoneId, all, quiet, pauses, stopped);
    }

    /// The same with other quiet hours.
    public Rhythm quiet(Span hours) {
        return new Rhythm(zoneId, habits, hours, pauses, stopped);
    }

    /// The same with one pause more, and without those that are over. One that begins now takes the
    /// place of one that is under way.
    public Rhythm paused(Pause pause, Instant now) {
        List<Pause> all = new ArrayList<>(pauses);
        all.removeIf(old -> !old.until().isAfter(now) || (pause.holds(now) && old.holds(now)));
        all.add(pause);
        return new Rhythm(zoneId, habits, quiet, all, stopped);
    }

    /// The same without any pause.
    public Rhythm unpaused() {
        return new Rhythm(zoneId, habits, quiet, List.of(), stopped);
    }

    /// The same, ended altogether or going on.
    public Rhythm stopped(boolean nowStopped) {
        return new Rhythm(zoneId, habits, quiet, pauses, nowStopped);
    }
}
