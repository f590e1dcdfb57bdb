package dev.unknot.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cities of the world with their time zones, the largest first. Made from the facts of the npm
/// package `city-timezones` (see `src/main/js/place`).
final class Gazetteer {

    private static final String FILE = "cities.tsv";

    private static final Map<String, String> COUNTRIES = new ConcurrentHashMap<>();

    private final List<City> cities;
    private final Map<String, List<City>> byName;
    private final Map<City, Integer> rank = new HashMap<>();

    private Gazetteer(List<City> cities) {
        this.cities = cities;
        cities.forEach(city -> rank.putIfAbsent(city, rank.size()));
        this.byName = cities.stream()
                .flatMap(city -> Stream.of(city.name(), city.otherName())
                        .filter(name -> !name.isEmpty())
                        .map(name -> Map.entry(Spelling.plain(name), city)))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// The one that comes with the program; read when it is first asked for.
    static Gazetteer bundled() {
        return Bundled.GAZETTEER;
    }

    /// All cities, the largest first.
    List<City> all() {
        return cities;
    }

    /// The cities of a country, the largest first.
    List<City> in(Country country) {
        return cities.stream().filter(city -> city.country().equals(country.iso())).toList();
    }

    /// The cities of exactly this name, the largest first.
    List<City> named(String plain) {
        return byName.getOrDefault(plain, List.of());
    }

    /// The cities of a region or country of that name, the largest first.
    List<City> within(String plain) {
        return cities.stream().filter(city -> isIn(city, plain)).toList();
    }

    /// Whether a city lies in the region or country of that name.
    static boolean isIn(City city, String plain) {
        return !plain.isEmpty()
                && (plain.equals(Spelling.plain(city.region()))
                        || plain.equals(COUNTRIES.computeIfAbsent(city.country(), Gazetteer::country))
                        || isCode(plain, city.country()));
    }

    /// `gb`, `gbr` and, since everybody says so, `uk`.
    private static boolean isCode(String plain, String iso) {
        return plain.length() <= 3
                && !iso.isEmpty()
                && (plain.equalsIgnoreCase(iso)
                        || plain.equalsIgnoreCase(Locale.of("", iso).getISO3Country())
                        || (plain.equals("uk") && iso.equals("GB")));
    }

    private static String country(String iso) {
        return iso.isEmpty() ? "" : Spelling.plain(Locale.of("", iso).getDisplayCountry(Locale.ENGLISH));
    }

    /// The cities whose name is this one but for a slip or two: the fewer slips the earlier, then the
    /// largest first.
    List<City> nearly(String plain) {
        int most = Spelling.forgiven(plain);
        Map<City, Integer> slips = new HashMap<>();
        byName.forEach((name, called) -> {
            int made = Spelling.slips(plain, name, most);
            if (made <= most) {
                called.forEach(city -> slips.merge(city, made, Math::min));
            }
        });
        return slips.keySet().stream()
                .sorted(Comparator.<City>comparingInt(slips::get).thenComparingInt(rank::get))
                .toList();
    }

    private static final class Bundled {

        private static final Map<String, Optional<ZoneId>> ZONES = new HashMap<>();

        static final Gazetteer GAZETTEER = read();

        private Bundled() {}

        private static Gazetteer read() {
            InputStream file = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(FILE), FILE);
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return new Gazetteer(lines.lines().flatMap(Bundled::city).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// A city whose zone this Java no longer knows is left out.
        private static Stream<City> city(String line) {
            String[] parts = line.split("\t", -1);
            return ZONES.computeIfAbsent(parts[4], ZoneNames::current).stream()
                    .map(zone -> new City(parts[0], parts[1], parts[2], parts[3], zone));
        }
    }
}
