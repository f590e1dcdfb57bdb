package dev.unknot.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    private static final Zones ZONES = new Zones(Locale.ENGLISH);
    private static final Instant NOVEMBER = Instant.parse("2026-11-02T09:41:00Z");

    @ParameterizedTest
    @CsvSource({
        "Berlin, Europe/Berlin", "sao paulo, America/Sao_Paulo", "São Paulo, America/Sao_Paulo",
        "new york, America/New_York", "MUNICH, Europe/Berlin", "Reykjavík, Atlantic/Reykjavik",
        "Asia/Calcutta, Asia/Kolkata", "calcutta, Asia/Kolkata", "Europe/Kiev, Europe/Kyiv", "kiev, Europe/Kyiv",
        "Saigon, Asia/Ho_Chi_Minh", "us/pacific, America/Los_Angeles", "PST, America/Los_Angeles",
        "Central European Time, Europe/Paris", "pacific time, America/Los_Angeles", "UTC, UTC",
        "'Paris, Texas', America/Chicago", "'Paris, France', Europe/Paris", "'Portland, Oregon', America/Los_Angeles",
        "Texas, America/Chicago", "Germany, Europe/Berlin", "Mexico, America/Mexico_City",
        "Казань, Europe/Moscow", "нижний новгород, Europe/Moscow", "Екатеринбург, Asia/Yekaterinburg",
        "Санкт-Петербург, Europe/Moscow", "Saint Petersburg, Europe/Moscow", "Sankt Gallen, Europe/Zurich", "Иркутск, Asia/Irkutsk", "Алматы, Asia/Almaty", "Екатеренбург, Asia/Yekaterinburg"
    })
    void aCityOrAZoneIsFoundByItsName(String typed, String zone) {
        assertEquals(zone, ZONES.named(typed).getFirst().zone().getId());
    }

    @ParameterizedTest
    @CsvSource({
        "Berln, Europe/Berlin", "Lodnon, Europe/London", "Amsterdm, Europe/Amsterdam",
        "Copenhaguen, Europe/Copenhagen", "Sydny, Australia/Sydney", "Europe/Berlni, Europe/Berlin"
    })
    void slipsAreForgiven(String typed, String zone) {
        assertTrue(ids(ZONES.named(typed)).contains(zone), () -> typed + ": " + ids(ZONES.named(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "xqzzyw", "Atlantropa", "25:00", "my neck hurts"})
    void whatIsNoPlaceIsNotTakenForOne(String typed) {
        assertEquals(List.of(), ZONES.named(typed));
    }

    @Test
    void aNameThatStandsForSeveralTimesBringsThemAll() {
        List<City> found = ZONES.named("San Jose");

        assertTrue(ids(found).containsAll(List.of("America/Los_Angeles", "America/Costa_Rica")), () -> "" + found);
        assertTrue(found.size() <= 6);
    }

    @ParameterizedTest
    @CsvSource({"GB, 1", "DE, 1", "JP, 1", "IN, 1", "ES, 2", "PT, 2", "AU, 7", "US, 8", "BR, 4"})
    void aCountryHasOneCityForEachTimeInIt(String country, int times) {
        List<City> cities = ZONES.in(new Country(country));

        assertEquals(times, cities.size(), () -> cities.toString());
        assertTrue(cities.stream().allMatch(city -> city.country().equals(country)));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Madrid, Madrid", "America/Sao_Paulo, Sao Paulo", "America/New_York, New York", "Asia/Kolkata, Kolkata"})
    void aZoneIsShownByTheCityItIsNamedAfter(String zone, String city) {
        assertEquals(city, Zones.city(ZoneId.of(zone)).name());
    }

    @Test
    void theLargestCityComesFirst() {
        assertEquals("New York", ZONES.in(new Country("US")).getFirst().name());
    }

    @Test
    void everyCountryHasATimeButTheTwoWhereNobodyLives() {
        List<String> without = List.of(Locale.getISOCountries()).stream()
                .filter(iso -> ZONES.in(new Country(iso)).isEmpty())
                .toList();

        assertEquals(List.of("BV", "HM"), without);
    }

    @Test
    void theTimeOnTheWallTellsWhereOneMayBe() {
        List<String> zones = ids(ZONES.whereItIs(LocalTime.of(10, 43), NOVEMBER));

        assertTrue(zones.stream().allMatch(zone -> ZoneId.of(zone).getRules().getOffset(NOVEMBER).getTotalSeconds() == 3600));
        assertTrue(zones.contains("Africa/Kinshasa"), zones::toString);
        assertTrue(zones.size() >= 3, zones::toString);
    }

    @Test
    void theTimeAroundMidnightIsUnderstoodToo() {
        Instant almostMidnight = Instant.parse("2026-11-02T23:58:00Z");

        assertTrue(ids(ZONES.whereItIs(LocalTime.of(0, 2), almostMidnight)).contains("Europe/London"));
    }

    @Test
    void aTimeThatIsNowhereNowFindsNothing() {
        assertEquals(List.of(), ZONES.whereItIs(LocalTime.of(10, 20), NOVEMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "Berlin, 52.52, 13.40, Europe/Berlin", "London, 51.51, -0.13, Europe/London",
        "New York, 40.71, -74.01, America/New_York", "Phoenix, 33.45, -112.07, America/Phoenix",
        "Kathmandu, 27.71, 85.32, Asia/Kathmandu", "Mumbai, 19.08, 72.88, Asia/Kolkata",
        "Sydney, -33.87, 151.21, Australia/Sydney", "Adelaide, -34.93, 138.60, Australia/Adelaide",
        "Nairobi, -1.29, 36.82, Africa/Nairobi", "São Paulo, -23.55, -46.63, America/Sao_Paulo",
        "Auckland, -36.85, 174.76, Pacific/Auckland", "Suva, -18.14, 178.44, Pacific/Fiji",
        "Apia, -13.83, -171.77, Pacific/Apia", "Strasbourg, 48.58, 7.75, Europe/Paris",
        "Las Palmas, 28.12, -15.43, Atlantic/Canary", "South Pole, -90, 0, Pacific/Auckland",
        "the middle of the Atlantic, 0, -30, Etc/GMT+2", "the date line, 0, 180, Etc/GMT-12"
    })
    void aPointOfTheMapHasAZone(String place, double latitude, double longitude, String zone) {
        String found = ZONES.at(latitude, longitude).orElseThrow().zone().getId();

        assertEquals(ClockFace.of(ZoneId.of(zone)), ClockFace.of(ZoneId.of(found)), place + " is in " + found);
    }

    @Test
    void whatIsNoPointOfTheMapHasNone() {
        assertEquals(Optional.empty(), ZONES.at(91, 0));
        assertEquals(Optional.empty(), ZONES.at(0, 181));
        assertEquals(Optional.empty(), ZONES.at(Double.NaN, 0));
    }

    @Test
    void aZoneThatIsNoMoreIsNotKnown() {
        assertEquals(Optional.empty(), Zones.known("Europe/Atlantis"));
        assertEquals(Optional.empty(), Zones.known("25:00"));
        assertEquals(Optional.of(ZoneId.of("Asia/Tokyo")), Zones.known("Asia/Tokyo"));
    }

    @Test
    void holidaysAreThoseOfTheCountry() {
        Holidays holidays = new Holidays();

        assertTrue(holidays.in(new Country("GB")).test(java.time.LocalDate.parse("2026-12-25")));
        assertTrue(holidays.in(new Country("GB")).test(java.time.LocalDate.parse("2026-12-28")));
        assertTrue(holidays.in(new Country("DE")).test(java.time.LocalDate.parse("2027-10-03")));
        assertFalse(holidays.in(new Country("DE")).test(java.time.LocalDate.parse("2027-07-04")));
        assertTrue(holidays.in(new Country("US")).test(java.time.LocalDate.parse("2026-07-03")));
    }

    @Test
    void aCountryWithoutAHolidayFileIsSaidToBeUnknownAndHasNone() {
        Holidays holidays = new Holidays();

        assertFalse(holidays.knows(new Country("CN")));
        assertFalse(holidays.knows(new Country("AQ")));
        assertFalse(holidays.in(new Country("CN")).test(java.time.LocalDate.parse("2026-10-01")));
        assertTrue(holidays.knows(new Country("GB")));
    }

    @Test
    void everyCityHasAZoneThatThisJavaKnowsAndSoHasEverySquareOfTheMap() {
        assertTrue(Gazetteer.bundled().all().size() > 7_000);
        for (int latitude = -90; latitude <= 90; latitude += 10) {
            for (int longitude = -180; longitude <= 180; longitude += 10) {
                assertTrue(ZONES.at(latitude, longitude).isPresent(), latitude + ", " + longitude);
            }
        }
    }

    private static List<String> ids(List<City> cities) {
        return cities.stream().map(city -> city.zone().getId()).toList();
    }
}
