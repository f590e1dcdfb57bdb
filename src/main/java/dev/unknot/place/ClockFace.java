package dev.unknot.place;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// How the clocks of a zone go these years: zones with equal faces show the same time, now and after
/// the next changes, and need not be told apart.
///
/// @param offset at the beginning
/// @param changes the clock changes after that
record ClockFace(ZoneOffset offset, List<ZoneOffsetTransition> changes) {

    private static final Map<ZoneId, ClockFace> KNOWN = new ConcurrentHashMap<>();
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2036-01-01T00:00:00Z");

    static ClockFace of(ZoneId zone) {
        return KNOWN.computeIfAbsent(zone, ClockFace::read);
    }

    private static ClockFace read(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> changes = Stream.iterate(
                        rules.nextTransition(FROM),
                        change -> change != null && change.getInstant().isBefore(TO),
                        change -> rules.nextTransition(change.getInstant()))
                .toList();
        return new ClockFace(rules.getOffset(FROM), changes);
    }
}
