package dev.unknot.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Reads `dialogs/<language>/`: every word that people read in one language.
final class WordsReader {

    static final String FAQ = "faq";
    static final String TIPS = "tips";

    private static final List<String> FILES =
            List.of("bot", FAQ, "flags", "inline", "nudges", "questions", "reminders", "stretches", "team", TIPS, "verdicts");
    private static final String SCHEMAS = "../schema/";

    private final JsonFiles files;
    private final Values values;

    WordsReader(JsonFiles files, Values values) {
        this.files = files;
        this.values = values;
    }

    /// What the folder holds.
    record Read(String language, Phrases phrases, List<Faq> faq) {}

    Read read(String language) {
        Read read = new Read(language, new Phrases(), new ArrayList<>());
        Set<String> names = new TreeSet<>(FILES);
        files.jsonFiles("dialogs/" + language).forEach(file -> names.add(file.substring(0, file.length() - 5)));
        names.forEach(name -> files.read(file(language, name)).ifPresent(top -> add(name, top, read)));
        return read;
    }

    private static String file(String language, String name) {
        return "dialogs/" + language + "/" + name + ".json";
    }

    /// Where a phrase would stand that is missing.
    static Spot spot(String language, String key) {
        int slash = key.indexOf('/');
        return new Spot(file(language, key.substring(0, slash)), 0, key.substring(slash));
    }

    private void add(String name, Node top, Read read) {
        Reader file = values.object(top);
        schema(file);
        if (name.equals(FAQ)) {
            Node list = file.need(FAQ).orElse(new Node.Items(top.spot(), List.of()));
            values.list(list).forEach(node -> read.faq().add(faq(node)));
            read.phrases().addFile(FAQ, list);
            file.done();
        } else {
            onlyTexts(top);
            read.phrases().addFile(name, top);
        }
    }

    private void schema(Reader file) {
        String schema = file.text("$schema");
        boolean there = schema.startsWith(SCHEMAS)
                && files.has("dialogs/schema/" + schema.substring(SCHEMAS.length()));
        if (!there && !schema.isBlank()) {
            values.problems().add(Rule.WRONG_SCHEMA, file.spot("$schema"),
                    "there is no such schema; it must be one of " + SCHEMAS);
        }
    }

    private Faq faq(Node node) {
        Reader reader = values.object(node);
        Faq faq = new Faq(reader.id("id"), reader.texts("words", values::text));
        reader.text("question");
        reader.text("answer");
        reader.done();
        return faq;
    }

    /// Words are texts, lists of texts and objects, and nothing else.
    private void onlyTexts(Node node) {
        switch (node) {
            case Node.Fields fields -> fields.byKey().values().forEach(this::onlyTexts);
            case Node.Items items -> items.all().forEach(values::text);
            case Node.Text _, Node.Amount _, Node.Flag _, Node.Nothing _ -> values.text(node);
        }
    }
}
