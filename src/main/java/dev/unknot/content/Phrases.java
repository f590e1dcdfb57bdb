package dev.unknot.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The phrases of one language, by key: the name of the file and the path within it.
final class Phrases {

    private final Map<String, Entry> byKey = new LinkedHashMap<>();
    private final Set<String> files = new HashSet<>();

    /// One phrase, or a list of phrases.
    record Entry(String key, Spot spot, List<Node.Text> texts, boolean list) {}

    /// Adds all of a file. The objects of a list go by their `id`.
    void addFile(String name, Node top) {
        files.add(name);
        add(name, top);
    }

    /// Whether the file of that key could be read.
    boolean wasRead(String key) {
        return files.contains(key.substring(0, key.indexOf('/')));
    }

    private void add(String key, Node node) {
        switch (node) {
            case Node.Text text -> put(key, text.spot(), List.of(text), false);
            case Node.Fields fields -> fields.byKey().forEach((name, inner) -> {
                if (!name.equals("$schema") && !name.equals("id")) {
                    add(key + "/" + name, inner);
                }
            });
            case Node.Items items -> items(key, items);
            case Node.Amount _, Node.Flag _, Node.Nothing _ -> {}
        }
    }

    private void items(String key, Node.Items items) {
        List<Node.Text> texts = items.all().stream()
                .filter(Node.Text.class::isInstance)
                .map(Node.Text.class::cast)
                .toList();
        if (texts.size() == items.all().size()) {
            put(key, items.spot(), texts, true);
        }
        for (Node item : items.all()) {
            if (item instanceof Node.Fields fields && fields.byKey().get("id") instanceof Node.Text id) {
                add(key + "/" + id.value(), item);
            }
        }
    }

    private void put(String key, Spot spot, List<Node.Text> texts, boolean list) {
        byKey.put(key, new Entry(key, spot, texts, list));
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Collection<Entry> all() {
        return byKey.values();
    }

    Map<String, Entry> byKey() {
        return byKey;
    }
}
