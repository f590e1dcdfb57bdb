package dev.unknot.place;

import java.time.ZoneId;

/// A city and its time zone.
///
/// @param name in English, such as `Munich`
/// @param otherName another spelling; empty where there is none
/// @param country two letters; empty where a zone belongs to no country
/// @param region such as `Illinois`; empty where it is not known
public record City(String name, String otherName, String country, String region, ZoneId zone) {}
