package dev.unknot.place;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The public holidays of a whole country, as Jollyday lists them; those of single regions are not
/// among them. Each country's list is read when it is first asked for.
public final class Holidays {

    private static final System.Logger LOG = System.getLogger(Holidays.class.getName());
    private static final Year SAMPLE = Year.of(2026);

    private final Map<Country, Optional<HolidayManager>> managers = new ConcurrentHashMap<>();
    private final Map<CountryYear, Set<LocalDate>> days = new ConcurrentHashMap<>();

    private record CountryYear(Country country, int year) {}

    /// Whether there is a list for that country.
    public boolean knows(Country country) {
        return manager(country).isPresent();
    }

    /// The days that are holidays there; none where there is no list.
    public Predicate<LocalDate> in(Country country) {
        return day -> days(country, day.getYear()).contains(day);
    }

    private Set<LocalDate> days(Country country, int year) {
        return days.computeIfAbsent(new CountryYear(country, year), _ -> manager(country)
                .map(manager -> manager.getHolidays(Year.of(year)).stream()
                        .flatMap(Holidays::both)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of()));
    }

    /// The day itself, and the working day that is off for it.
    private static Stream<LocalDate> both(Holiday holiday) {
        return Stream.concat(Stream.of(holiday.getActualDate()), holiday.getObservedDate().stream());
    }

    private Optional<HolidayManager> manager(Country country) {
        return managers.computeIfAbsent(country, Holidays::read);
    }

    /// Jollyday throws where it has no file, and some of its files are empty.
    private static Optional<HolidayManager> read(Country country) {
        try {
            HolidayManager manager =
                    HolidayManager.getInstance(ManagerParameters.create(country.iso().toLowerCase(Locale.ROOT)));
            return manager.getHolidays(SAMPLE).isEmpty() ? Optional.empty() : Optional.of(manager);
        } catch (IllegalStateException | IllegalArgumentException none) {
            LOG.log(System.Logger.Level.INFO, "no public holidays are known for {0}", country.iso());
            return Optional.empty();
        }
    }
}
