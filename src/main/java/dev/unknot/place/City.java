package dev.unknot.place;

import java.time.ZoneId;
import java.util.Locale;

/// A city and its time zone.
///
/// @param name in English, such as `Munich`
/// @param otherName another spelling; empty where there is none
/// @param country two letters; empty where a zone belongs to no country
/// @param region such as `Illinois`; empty where it is not known
public record City(String name, String otherName, String country, String region, ZoneId zone) {

    /// Such as `San José, Costa Rica`.
    ///
    /// @param withRegion whether the region stands there too, as where a country has several times
    public String label(Locale locale, boolean withRegion) {
        String within = withRegion && !region.isEmpty() && !region.equals(name) ? ", " + region : "";
        String of = country.isEmpty() ? "" : Locale.of("", country).getDisplayCountry(locale);
        return name + within + (of.isEmpty() || of.equals(name) ? "" : ", " + of);
    }
}
