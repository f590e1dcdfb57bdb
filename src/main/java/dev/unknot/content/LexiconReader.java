package dev.unknot.content;

import dev.unknot.triage.text.Cue;
import dev.unknot.triage.text.Lexicon;
import dev.unknot.triage.text.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads one language of `data/reading/`: what is said with which words, and how it is meant.
final class LexiconReader {

    static final Set<String> UNITS = Set.of("hour", "day", "week", "month", "year", "of_ten", "degrees", "fahrenheit",
            "other", "years_old", "age_intro", "aged", "ago", "since", "for", "ordinal");

    private static final Set<String> LISTS = Set.of("not_a_cue", "break", "or", "myself", "so_now", "again", "asks", "persons", "joins", "bridges");

    private final Values values;
    private final Known codes;
    private final Map<String, List<Phrase>> entries = new TreeMap<>();
    private final Map<String, Spot> spots = new TreeMap<>();

    /// @param codes of the flags there are
    LexiconReader(Values values, Known codes) {
        this.values = values;
        this.codes = codes;
    }

    /// What the file holds.
    ///
    /// @param entries phrases by what they say
    /// @param spots where each entry stands
    /// @param concepts the entries that are concepts
    record Read(
            Lexicon.Words words,
            Map<String, List<Phrase>> entries,
            Map<String, Spot> spots,
            Set<String> concepts,
            List<Example> examples) {}

    /// A text, and the flags that must be read out of it.
    record Example(String text, List<String> flags, Spot spot) {}

    Read read(Node top) {
        Reader file = values.object(top);
        file.schema("../../dialogs/schema/reading.schema.json");
        Set<String> typical = new HashSet<>(file.texts("language", values::text));
        Set<String> common = file.find("common").map(node -> values.texts(node, values::text))
                .<Set<String>>map(HashSet::new).orElse(Set.of());
        Reader concepts = file.object("concepts");
        concepts.keys().forEach(concept -> entry(concept, concepts, concept));
        flags(file.object("flags"));
        entry("figures", file, "figures");
        context(file.object("context"));
        prefixed("unit.", file.object("units"), Known.of(UNITS));
        file.find("intents").map(values::object).ifPresent(intents -> prefixed("intent.", intents, Known.unread()));
        Map<String, Integer> numbers = numbers(file.object("numbers"));
        Map<String, String> sounds = file.find("sounds").map(values::object).map(this::sounds).orElse(Map.of());
        List<Example> examples = file.list("examples").stream().map(this::example).toList();
        file.done();
        return new Read(new Lexicon.Words(typical, common, numbers, sounds), entries, spots, concepts.keys(), examples);
    }

    private void flags(Reader flags) {
        for (String code : flags.keys()) {
            if (codes.lacks(code)) {
                values.problems().add(Rule.UNKNOWN_FLAG, flags.spot(code), "no flag of " + RedFlagsReader.FILE
                        + " is called \"" + code + "\"" + Spelling.hint(code, codes.names()));
            }
            entry(code, flags, code);
        }
    }

    private void context(Reader context) {
        for (Cue cue : Cue.values()) {
            context.find(Spelling.of(cue)).map(values::object).ifPresent(sides -> {
                for (Cue.Side side : Cue.Side.values()) {
                    if (sides.keys().contains(Spelling.of(side))) {
                        entry(cue.entry(side), sides, Spelling.of(side));
                    }
                }
                sides.done();
            });
        }
        LISTS.stream().filter(context.keys()::contains).forEach(list -> entry("context." + list, context, list));
        context.done();
    }

    private void prefixed(String prefix, Reader reader, Known known) {
        for (String key : reader.keys()) {
            if (known.lacks(key)) {
                values.problems().add(Rule.UNKNOWN_KEY, reader.spot(key),
                        "nobody reads \"" + key + "\"" + Spelling.hint(key, known.names()));
            }
            entry(prefix + key, reader, key);
        }
    }

    private Map<String, Integer> numbers(Reader reader) {
        Map<String, Integer> numbers = new HashMap<>();
        reader.keys().forEach(word -> numbers.put(word, reader.number(word, 0, 100)));
        return numbers;
    }

    private Map<String, String> sounds(Reader reader) {
        Map<String, String> sounds = new HashMap<>();
        reader.keys().forEach(letters -> sounds.put(letters, reader.text(letters)));
        return sounds;
    }

    private void entry(String id, Reader reader, String key) {
        spots.put(id, reader.spot(key));
        List<Phrase> phrases = new ArrayList<>();
        reader.need(key).map(values::list).orElse(List.of()).forEach(node -> phrase(node).ifPresent(phrases::add));
        entries.put(id, phrases);
    }

    private Optional<Phrase> phrase(Node node) {
        String written = values.text(node);
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(Phrase.of(written));
        } catch (IllegalArgumentException e) {
            values.problems().add(Rule.BAD_PHRASE, node.spot(), "\"" + written + "\": " + e.getMessage());
            return Optional.empty();
        }
    }

    private Example example(Node node) {
        Reader reader = values.object(node);
        Example example = new Example(reader.text("text"), reader.texts("flags", values::code), reader.spot());
        reader.done();
        return example;
    }
}
