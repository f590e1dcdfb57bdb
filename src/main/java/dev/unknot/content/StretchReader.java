package dev.unknot.content;

import dev.unknot.stretch.Dose;
import dev.unknot.stretch.Equipment;
import dev.unknot.stretch.Feel;
import dev.unknot.stretch.Kind;
import dev.unknot.stretch.Posture;
import dev.unknot.stretch.Region;
import dev.unknot.stretch.Slot;
import dev.unknot.stretch.Stretch;
import dev.unknot.triage.Filter;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads one `data/stretches/<id>/stretch.json`.
final class StretchReader {

    static final String FOLDER = "data/stretches";

    /// Seconds. A walk or a rest may take ten minutes; no stretch is held longer than one.
    private static final int LONGEST_TIME = 600;
    private static final int LONGEST_HOLD = 60;
    private static final int MOST_REPETITIONS = 20;
    private static final int MOST_SETS = 4;

    private final Values values;
    private final Known filters;

    /// Reads exercises that are skipped for these filters only.
    StretchReader(Values values, Known filters) {
        this.values = values;
        this.filters = filters;
    }

    Stretch read(String id, Node top) {
        Reader file = values.object(top);
        file.schema("../../../dialogs/schema/stretch.schema.json");
        Kind kind = file.one("kind", Kind.class, Kind.STRETCH);
        Stretch stretch = new Stretch(
                id,
                kind,
                file.number("level", 1, 3),
                some(file, "postures", Posture.class),
                file.many("equipment", Equipment.class),
                some(file, "regions", Region.class),
                some(file, "symptoms", Feel.class),
                dose(file.object("dose"), longest(kind)),
                some(file, "slots", Slot.class),
                skipIf(file),
                file.flag("optIn"),
                file.flag("general"));
        file.texts("sources", values::text);
        file.done();
        return stretch;
    }

    private <E extends Enum<E>> Set<E> some(Reader file, String key, Class<E> type) {
        file.filled(key);
        return file.many(key, type);
    }

    private static int longest(Kind kind) {
        return kind == Kind.WARMUP || kind == Kind.RELAXATION ? LONGEST_TIME : LONGEST_HOLD;
    }

    private Dose dose(Reader reader, int longestHold) {
        Dose dose = new Dose(
                reader.number("holdSeconds", 0, longestHold, Rule.DOSE_OUT_OF_RANGE),
                reader.number("repetitions", 1, MOST_REPETITIONS, Rule.DOSE_OUT_OF_RANGE),
                reader.number("sides", 1, 2, Rule.DOSE_OUT_OF_RANGE),
                reader.number("sets", 1, MOST_SETS, Rule.DOSE_OUT_OF_RANGE));
        reader.done();
        return dose;
    }

    private Set<Filter> skipIf(Reader file) {
        return file.texts("skipIf", this::filter).stream().map(Filter::new).collect(Collectors.toSet());
    }

    private String filter(Node node) {
        String code = values.code(node);
        if (filters.lacks(code)) {
            values.problems().add(Rule.UNKNOWN_FILTER, node.spot(), "there is no filter \"" + code
                    + "\" in " + RedFlagsReader.FILE + Spelling.hint(code, filters.names()));
        }
        return code;
    }
}
