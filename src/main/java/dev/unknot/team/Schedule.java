package dev.unknot.team;

import dev.unknot.chat.ChatId;
import dev.unknot.place.Country;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Timetable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Keeps the bells in step with the plans: whatever changes a plan, its next break is worked out
/// anew.
final class Schedule {

    private final Plans plans;
    private final Bells bells;
    private final Function<Country, Predicate<LocalDate>> holidays;
    private final InstantSource clock;

    /// @param holidays the public holidays of a country
    Schedule(
            Plans plans, Bells bells, Function<Country, Predicate<LocalDate>> holidays, InstantSource clock) {
        this.plans = plans;
        this.bells = bells;
        this.holidays = holidays;
        this.clock = clock;
    }

    /// Changes a plan and what is due by it.
    Optional<Plans.Change> change(ChatId chat, UnaryOperator<Plan> change) {
        Optional<Plans.Change> made = plans.change(chat, change);
        made.filter(one -> !one.before().equals(one.after())).ifPresent(one -> arrange(chat));
        return made;
    }

    /// Sets the next break by the plan as it is now, or none.
    void arrange(ChatId chat) {
        plans.find(chat).filter(Plan::goesOn).flatMap(plan -> next(plan, clock.instant())).ifPresentOrElse(
                due -> bells.set(chat, Bell.BREAK, due), () -> bells.clear(chat, Bell.BREAK));
    }

    /// When the next break is due by the plan, strictly after an instant.
    Optional<Instant> next(Plan plan, Instant after) {
        return table(plan).after(after);
    }

    /// Whether a break is due by the plan at just this instant.
    boolean has(Plan plan, Instant due) {
        return table(plan).occurrence(due).isPresent();
    }

    private Timetable table(Plan plan) {
        @Nullable Country country = plan.country();
        Predicate<LocalDate> dayOff = country == null ? _ -> false : holidays.apply(country);
        return Timetable.of(plan.rhythm(), Slot.DESK, plan.chat().value(), dayOff);
    }

    /// The first day of the week an instant lies in, where the chat is: weeks begin on Monday, on
    /// Sunday or on Saturday, as its country has it.
    static LocalDate week(Plan plan, Instant at) {
        ZoneId zone = plan.zone().orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(at, zone).with(TemporalAdjusters.previousOrSame(firstDay(plan.country())));
    }

    private static DayOfWeek firstDay(@Nullable Country country) {
        return country == null ? DayOfWeek.MONDAY : WeekFields.of(Locale.of("", country.iso())).getFirstDayOfWeek();
    }
}
