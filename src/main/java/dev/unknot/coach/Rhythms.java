package dev.unknot.coach;

import dev.unknot.chat.ChatId;
import dev.unknot.place.Country;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Timetable;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Keeps the alarms in step with the plans: whatever changes a plan, the next time of each slot is
/// worked out anew.
public final class Rhythms {

    private final Alarms alarms;
    private final Function<Country, Predicate<LocalDate>> holidays;
    private final InstantSource clock;

    /// @param holidays the public holidays of a country
    public Rhythms(Alarms alarms, Function<Country, Predicate<LocalDate>> holidays, InstantSource clock) {
        this.alarms = alarms;
        this.holidays = holidays;
        this.clock = clock;
    }

    /// The timetable of a slot; empty for somebody without a plan.
    public Optional<Timetable> timetable(Person person, Slot slot) {
        @Nullable Rhythm rhythm = person.rhythm();
        return rhythm == null
                ? Optional.empty()
                : Optional.of(Timetable.of(rhythm, slot, person.chat().value(), daysOff(person)));
    }

    /// When a slot is due next by the plan, strictly after an instant.
    public Optional<Instant> next(Person person, Slot slot, Instant after) {
        return timetable(person, slot).flatMap(table -> table.after(after));
    }

    /// Sets the alarm of each slot by the plan as it is now; who has none, or has ended it, is
    /// reminded of nothing.
    public void arrange(Person person) {
        @Nullable Rhythm rhythm = person.rhythm();
        if (rhythm == null || rhythm.stopped()) {
            end(person.chat());
            return;
        }
        for (Slot slot : Slot.values()) {
            arrange(person, slot);
        }
    }

    /// Ends all alarms of a chat.
    public void end(ChatId chat) {
        alarms.clearAll(chat);
    }

    /// Sets one alarm of a chat, beside the plan.
    void wake(ChatId chat, Alarm alarm, Instant due) {
        alarms.set(chat, alarm, due);
    }

    /// Drops one alarm of a chat.
    void quiet(ChatId chat, Alarm alarm) {
        alarms.clear(chat, alarm);
    }

    /// When a slot is due next as things stand, which a break may have moved.
    Optional<Instant> pending(ChatId chat, Slot slot) {
        return Optional.ofNullable(alarms.pending(chat).get(new Alarm.Regular(slot)));
    }

    /// Brings the plan back for somebody who had blocked the bot.
    void revive(Person person) {
        if (person.rhythm() != null && alarms.pending(person.chat()).isEmpty()) {
            arrange(person);
        }
    }

    /// Brings the alarms in step where a change of the person makes them other.
    void changed(Person before, Person after) {
        boolean planned = before.rhythm() != null || after.rhythm() != null;
        boolean same = Objects.equals(before.rhythm(), after.rhythm())
                && Objects.equals(before.country(), after.country());
        if (planned && !same) {
            arrange(after);
        }
    }

    private void arrange(Person person, Slot slot) {
        Alarm regular = new Alarm.Regular(slot);
        next(person, slot, clock.instant()).ifPresentOrElse(
                due -> alarms.set(person.chat(), regular, due), () -> clear(person.chat(), slot));
    }

    private void clear(ChatId chat, Slot slot) {
        alarms.clear(chat, new Alarm.Regular(slot));
        alarms.clear(chat, new Alarm.Snoozed(slot));
    }

    private Predicate<LocalDate> daysOff(Person person) {
        return person.country() == null ? _ -> false : holidays.apply(person.country());
    }
}
