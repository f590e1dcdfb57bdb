package dev.unknot.content;

import dev.unknot.stretch.Feel;
import dev.unknot.stretch.Kind;
import dev.unknot.stretch.Place;
import dev.unknot.stretch.Region;
import dev.unknot.stretch.RoutineRules;
import dev.unknot.stretch.RoutineRules.Preference;
import dev.unknot.stretch.RoutineRules.Progress;
import dev.unknot.stretch.RoutineRules.Template;
import dev.unknot.stretch.Slot;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `data/routines.json`: what is best for whom, and what a session is made of.
final class RoutinesReader {

    static final String FILE = "data/routines.json";

    private static final int LONGEST_HOLD = 60;
    private static final int MOST_REPETITIONS = 20;
    private static final Set<Integer> MINUTES = Set.of(2, 5, 10, 15);

    private final Values values;
    private final Known stretches;

    /// Reads rules about these exercises.
    RoutinesReader(Values values, Known stretches) {
        this.values = values;
        this.stretches = stretches;
    }

    RoutineRules read(Node top) {
        Reader file = values.object(top);
        file.schema("../dialogs/schema/routines.schema.json");
        List<Preference> preferences = file.filled("preferences").stream().map(this::preference).toList();
        List<Template> templates = file.filled("templates").stream().map(this::template).toList();
        Reader limits = file.object("limits");
        Reader neck = limits.object("neckEndRange");
        RoutineRules rules = new RoutineRules(
                preferences,
                templates,
                Set.copyOf(neck.texts("of", this::stretch)),
                neck.number("atMost", 0, 10),
                limits.list("onlyOneOf").stream().<Set<String>>map(this::set).toList(),
                file.texts("acute", this::stretch),
                file.number("strengthFromSession", 1, 10),
                progress(file.object("progress")));
        List.of(neck, limits, file).forEach(Reader::done);
        complete(rules, file);
        return rules;
    }

    private Preference preference(Node node) {
        Reader reader = values.object(node);
        Preference preference = new Preference(
                reader.one("region", Region.class, Region.GENERAL, RoutinesReader::spelt),
                Set.copyOf(reader.many("feels", Feel.class)),
                reader.texts("desk", this::stretch),
                reader.texts("home", this::stretch));
        reader.done();
        return preference;
    }

    private static String spelt(Region region) {
        return region == Region.GENERAL ? "any" : Spelling.of(region);
    }

    private Template template(Node node) {
        Reader reader = values.object(node);
        int minutes = reader.number("minutes", 2, 15);
        if (!MINUTES.contains(minutes)) {
            values.problems().add(Rule.OUT_OF_RANGE, reader.spot("minutes"), "must be 2, 5, 10 or 15");
        }
        Template template = new Template(
                reader.one("place", Place.class, Place.DESK),
                reader.one("slot", Slot.class, Slot.ANY),
                minutes,
                reader.filled("items").stream().map(this::item).toList());
        reader.done();
        return template;
    }

    /// An exercise, several of which one is enough, or the best of a kind.
    private String item(Node node) {
        String item = values.text(node);
        if (item.startsWith("@")) {
            values.one(new Node.Text(node.spot(), item.substring(1)), Kind.class, Spelling::of);
        } else if (!item.isBlank()) {
            List.of(item.split("\\|", -1)).forEach(id -> stretch(new Node.Text(node.spot(), id)));
        }
        return item;
    }

    private String stretch(Node node) {
        String id = values.id(node);
        if (stretches.lacks(id)) {
            values.problems().add(Rule.UNKNOWN_STRETCH, node.spot(), "there is no exercise \"" + id + "\" in "
                    + StretchReader.FOLDER + Spelling.hint(id, stretches.names()));
        }
        return id;
    }

    private Set<String> set(Node node) {
        return Set.copyOf(values.texts(node, this::stretch));
    }

    private Progress progress(Reader reader) {
        Progress progress = new Progress(
                reader.number("addHoldSeconds", 0, LONGEST_HOLD),
                reader.number("holdCap", 1, LONGEST_HOLD),
                caps(reader, "holdCaps", LONGEST_HOLD),
                reader.number("addRepetitions", 0, MOST_REPETITIONS),
                reader.number("repetitionCap", 1, MOST_REPETITIONS),
                caps(reader, "repetitionCaps", MOST_REPETITIONS));
        reader.done();
        return progress;
    }

    private Map<String, Integer> caps(Reader reader, String key, int most) {
        Reader caps = reader.object(key);
        Map<String, Integer> byStretch = new LinkedHashMap<>();
        for (String id : caps.keys()) {
            byStretch.put(stretch(new Node.Text(caps.spot(id), id)), caps.number(id, 1, most));
        }
        return byStretch;
    }

    private void complete(RoutineRules rules, Reader file) {
        Set<Region> preferred = new HashSet<>(rules.preferences().stream().map(Preference::region).toList());
        EnumSet.allOf(Region.class).stream()
                .filter(region -> !preferred.contains(region))
                .forEach(region -> values.problems().add(Rule.REGION_WITHOUT_PREFERENCE, file.spot("preferences"),
                        "no row is for the region \"" + spelt(region) + "\"; add one"));
        new TemplateCheck(rules.templates()).missing().forEach(missing -> values.problems()
                .add(Rule.TEMPLATE_INCOMPLETE, file.spot("templates"), "no template is for " + missing + "; add one"));
    }
}
