package dev.unknot.place;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds the time zone that somebody means. It offers cities: hardly anybody knows the name of their
/// zone, and everybody knows a city in it.
public final class Zones {

    private static final Duration CLOCKS_ARE_WRONG_BY = Duration.ofMinutes(7);
    private static final int MOST_SHOWN = 6;

    private final Locale locale;

    /// Zones by the names of this language, beside their English ones. Names are read when they are
    /// first asked for.
    public Zones(Locale locale) {
        this.locale = locale;
    }

    /// The zones of a country, each by its largest city: one of them is enough where there is but one
    /// time. Empty for a country that has none.
    public List<City> in(Country country) {
        List<City> cities = Gazetteer.bundled().in(country);
        List<City> all = new ArrayList<>(cities);
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country.iso(), null).stream()
                .flatMap(id -> ZoneNames.current(id).stream())
                .map(Zones::city)
                .forEach(all::add);
        return oneOfEach(all, _ -> "");
    }

    /// What a typed name may mean: a city, with or without its region or country behind a comma, a
    /// region, a country or a zone, in Latin letters or in Cyrillic ones. Slips are forgiven where
    /// nothing is called just so. The likeliest first, at most six.
    public List<City> named(String text) {
        List<City> found = written(text);
        return found.isEmpty() && Cyrillic.isIn(text) ? written(Cyrillic.latin(text)) : found;
    }

    private List<City> written(String text) {
        int comma = text.indexOf(',');
        String name = Spelling.plain(comma < 0 ? text : text.substring(0, comma));
        String where = comma < 0 ? "" : Spelling.plain(text.substring(comma + 1));
        if (name.isEmpty()) {
            return List.of();
        }
        List<City> found = found(name, Spelling.plain(text), where);
        return oneOfEach(found, City::country).stream().limit(MOST_SHOWN).toList();
    }

    private List<City> found(String name, String whole, String where) {
        Gazetteer cities = Gazetteer.bundled();
        ZoneNames names = ZoneNames.in(locale);
        List<City> exactly = both(cities.named(name), names.named(whole));
        List<City> there = exactly.stream().filter(city -> Gazetteer.isIn(city, where)).toList();
        return Stream.of(there, cities.within(where), exactly, cities.within(name))
                .filter(any -> !any.isEmpty())
                .findFirst()
                .orElseGet(() -> both(cities.nearly(name), names.nearly(whole)));
    }

    /// The zones in which it is that time now, each by its largest city, give or take what clocks are
    /// wrong by.
    public List<City> whereItIs(LocalTime said, Instant now) {
        return oneOfEach(Gazetteer.bundled().all().stream()
                .filter(city -> isNow(said, now, city.zone()))
                .toList(), _ -> "");
    }

    /// The zone of a point of the map; empty for what is no point.
    public Optional<City> at(double latitude, double longitude) {
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return onEarth
                ? ZoneNames.current(ZoneGrid.bundled().at(latitude, longitude)).map(Zones::city)
                : Optional.empty();
    }

    /// A zone by the city it is named after, or else by its largest.
    public static City city(ZoneId zone) {
        List<City> cities = Gazetteer.bundled().all().stream().filter(city -> city.zone().equals(zone)).toList();
        String name = Spelling.plain(lastPart(zone));
        return cities.stream()
                .filter(city -> Spelling.plain(city.name()).equals(name))
                .findFirst()
                .or(() -> cities.stream().findFirst())
                .orElseGet(() -> new City(lastPart(zone), "", country(zone), "", zone));
    }

    /// The zone of that IANA name, if this Java knows it.
    public static Optional<ZoneId> known(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static List<City> both(List<City> cities, List<ZoneId> zones) {
        return Stream.concat(cities.stream(), zones.stream().map(Zones::city)).toList();
    }

    private static boolean isNow(LocalTime said, Instant now, ZoneId zone) {
        Duration apart = Duration.between(said, LocalTime.ofInstant(now, zone)).abs();
        Duration around = Duration.ofDays(1).minus(apart);
        return apart.compareTo(CLOCKS_ARE_WRONG_BY) <= 0 || around.compareTo(CLOCKS_ARE_WRONG_BY) <= 0;
    }

    /// The first of those whose clocks show the same, and who share something else besides.
    private static List<City> oneOfEach(List<City> cities, Function<City, String> besides) {
        Map<Alike, City> first = new LinkedHashMap<>();
        cities.forEach(city ->
                first.putIfAbsent(new Alike(ClockFace.of(city.zone()), besides.apply(city)), city));
        return List.copyOf(first.values());
    }

    private record Alike(ClockFace face, String besides) {}

    private static String country(ZoneId zone) {
        try {
            String region = TimeZone.getRegion(zone.getId());
            return region.matches("[A-Z]{2}") ? region : "";
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static String lastPart(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }
}
