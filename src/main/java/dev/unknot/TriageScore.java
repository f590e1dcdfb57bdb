package dev.unknot;

import dev.unknot.triage.Tier;
import dev.unknot.triage.text.Screened;
import dev.unknot.triage.text.Screener;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How well labelled texts are read: sensitivity, under-triage, emergencies missed and false alarms,
/// each with its 95 % interval (Wilson), by language and by style.
final class TriageScore {

    private static final double Z = 1.959964;

    private final Screener screener;

    TriageScore(Screener screener) {
        this.screener = screener;
    }

    private record Read(TriageLines.Labelled asked, Tier label, Screened screened) {

        boolean isWarning() {
            return label != Tier.STRETCH;
        }

        boolean isUnder() {
            return screened.tier().compareTo(label) < 0;
        }

        boolean isRaised() {
            return screened.tier() != Tier.STRETCH;
        }
    }

    /// The lines of a report.
    List<String> of(List<TriageLines.Labelled> labelled) {
        List<Read> read = labelled.stream()
                .map(one -> new Read(one, one.tier().orElseThrow(), screener.read(one.text(), one.lang())))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("%-14s %5s  %-24s %-24s %-24s %-24s".formatted(
                "", "n", "sensitivity", "under-triage", "EMERGENCY as STRETCH", "false alarm"));
        lines.add(row("all", read));
        by(read, one -> one.asked().lang()).forEach((lang, some) -> lines.add(row("lang " + lang, some)));
        by(read, one -> one.asked().style()).forEach((style, some) -> lines.add(row(style, some)));
        lines.add("");
        read.stream()
                .filter(one -> one.isWarning() ? one.isUnder() : one.isRaised())
                .map(TriageScore::miss)
                .forEach(lines::add);
        return lines;
    }

    private static Map<String, List<Read>> by(List<Read> read, Function<Read, String> key) {
        return read.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static String row(String name, List<Read> read) {
        return "%-14s %5d  %-24s %-24s %-24s %-24s".formatted(name, read.size(),
                share(read, Read::isWarning, Read::isRaised),
                share(read, Read::isWarning, Read::isUnder),
                share(read, one -> one.label() == Tier.EMERGENCY, one -> !one.isRaised()),
                share(read, one -> !one.isWarning(), Read::isRaised));
    }

    private static String share(List<Read> read, Predicate<Read> of, Predicate<Read> which) {
        long all = read.stream().filter(of).count();
        long some = read.stream().filter(of.and(which)).count();
        return all == 0 ? "-" : "%.1f%% %d/%d %s".formatted(100.0 * some / all, some, all, interval(some, all));
    }

    /// The 95 % interval after Wilson.
    static String interval(long some, long all) {
        double share = (double) some / all;
        double centre = share + Z * Z / (2 * all);
        double half = Z * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
        double scale = 1 + Z * Z / all;
        return String.format(Locale.ROOT, "[%.1f %.1f]",
                Math.max(0, 100 * (centre - half) / scale), Math.min(100, 100 * (centre + half) / scale));
    }

    private static String miss(Read read) {
        String kind = !read.isWarning() ? "false alarm" : read.isRaised() ? "under" : "missed";
        return "%-11s %s: %s read as %s %s: %s".formatted(kind, read.asked().id(), read.label(), read.screened().tier(),
                read.screened().codes(), read.asked().text());
    }
}
