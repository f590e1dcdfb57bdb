package dev.unknot.place;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The numbers of every country that is known.
public final class EmergencyNumbers {

    private final Map<Country, Numbers> byCountry = new TreeMap<>();

    /// A directory of these rows, one a country.
    public EmergencyNumbers(Collection<Numbers> rows) {
        rows.forEach(row -> byCountry.put(row.country(), row));
    }

    /// The numbers of a country, if it is known.
    public Optional<Numbers> of(Country country) {
        return Optional.ofNullable(byCountry.get(country));
    }

    /// The countries that are known.
    public SortedSet<Country> countries() {
        return new TreeSet<>(byCountry.keySet());
    }
}
