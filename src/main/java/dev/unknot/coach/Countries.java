package dev.unknot.coach;

import dev.unknot.place.Country;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Countries by their names in one language, in its alphabetical order.
final class Countries {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final Set<Country> countries;
    private final Locale language;
    private volatile @Nullable List<Named> sorted;

    Countries(Set<Country> countries, Locale language) {
        this.countries = Set.copyOf(countries);
        this.language = language;
    }

    /// A country as it is called.
    ///
    /// @param plain its name without accents and capital letters: Peru is Perú
    record Named(Country country, String name, String plain) {}

    /// What a country is called.
    String name(Country country) {
        return Locale.of("", country.iso()).getDisplayCountry(language);
    }

    /// All of them. Put in order when first wanted, as comparing names takes long; two threads that do it
    /// at the same moment do no harm.
    List<Named> all() {
        @Nullable List<Named> ready = sorted;
        if (ready == null) {
            Collator alphabet = Collator.getInstance(language);
            ready = countries.stream()
                    .map(country -> new Named(country, name(country), plain(name(country))))
                    .sorted(Comparator.comparing(Named::name, alphabet))
                    .toList();
            sorted = ready;
        }
        return ready;
    }

    /// The country somebody typed the name or the two letters of.
    Optional<Country> typed(String text) {
        String plain = plain(text);
        return all().stream()
                .filter(named -> named.plain().equals(plain) || named.country().iso().equalsIgnoreCase(plain))
                .map(Named::country)
                .findFirst();
    }

    /// The country of these two letters, if it is one of them.
    Optional<Country> of(String iso) {
        return countries.stream().filter(country -> country.iso().equals(iso)).findFirst();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
