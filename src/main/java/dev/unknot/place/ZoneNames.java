package dev.unknot.place;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Time zones by the names that people call them: IANA names old and new, `Central European Time`,
/// `PST`.
final class ZoneNames {

    private static final String WORLD = "001";
    private static final Map<Locale, ZoneNames> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, List<ZoneId>> byName = new TreeMap<>();

    /// Those of a language; worked out once.
    static ZoneNames in(Locale locale) {
        return KNOWN.computeIfAbsent(locale, ZoneNames::new);
    }

    /// Names in the language of a locale, those of the United States such as `PST`, and IANA's.
    private ZoneNames(Locale locale) {
        Set<String> ids = ZoneId.getAvailableZoneIds();
        ids.stream().sorted().filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV"))
                .forEach(id -> current(id).ifPresent(zone -> {
                    add(id, zone);
                    add(id.substring(id.lastIndexOf('/') + 1), zone);
                }));
        add("utc", ZoneId.of("UTC"));
        add("gmt", ZoneId.of("UTC"));
        metas(TimeZoneNames.getInstance(ULocale.US));
        metas(TimeZoneNames.getInstance(ULocale.forLocale(locale)));
    }

    private void metas(TimeZoneNames names) {
        for (String meta : names.getAvailableMetaZoneIDs()) {
            current(names.getReferenceZoneID(meta, WORLD)).ifPresent(zone -> meta(names, meta, zone));
        }
    }

    /// The zones of exactly this name; there may be two, such as `IST`.
    List<ZoneId> named(String plain) {
        return byName.getOrDefault(plain, List.of());
    }

    /// The zones whose name is this one but for a slip or two.
    List<ZoneId> nearly(String plain) {
        int most = Spelling.forgiven(plain);
        return byName.entrySet().stream()
                .filter(entry -> Spelling.slips(plain, entry.getKey(), most) <= most)
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
    }

    /// What the zone is called today, such as `Asia/Kolkata` for `Asia/Calcutta`; empty where this
    /// Java does not know it.
    static Optional<ZoneId> current(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        @Nullable String iana = TimeZone.getIanaID(id);
        return Stream.of(iana == null ? id : iana, id)
                .filter(name -> ZoneId.getAvailableZoneIds().contains(name))
                .map(ZoneId::of)
                .findFirst();
    }

    private void meta(TimeZoneNames names, String meta, ZoneId zone) {
        for (TimeZoneNames.NameType type : TimeZoneNames.NameType.values()) {
            @Nullable String name = type == TimeZoneNames.NameType.EXEMPLAR_LOCATION
                    ? null
                    : names.getMetaZoneDisplayName(meta, type);
            if (name != null) {
                add(name, zone);
            }
        }
    }

    private void add(String name, ZoneId zone) {
        List<ZoneId> zones = byName.computeIfAbsent(Spelling.plain(name), _ -> new ArrayList<>());
        if (!zones.contains(zone)) {
            zones.add(zone);
        }
    }
}
