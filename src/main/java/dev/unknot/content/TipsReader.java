package dev.unknot.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads `data/tips.json`: the topics of tips, in order, and where each tip is published.
final class TipsReader {

    static final String FILE = "data/tips.json";

    private final Values values;

    TipsReader(Values values) {
        this.values = values;
    }

    /// How many tips each topic has, by its id.
    Map<String, Integer> read(Node top) {
        Reader file = values.object(top);
        file.schema("../dialogs/schema/tips.schema.json");
        Map<String, Integer> topics = new LinkedHashMap<>();
        for (Node node : file.filled("topics")) {
            Reader topic = values.object(node);
            String id = topic.id("id");
            List<Node> sources = topic.filled("sources");
            sources.forEach(tip -> values.texts(tip, values::text));
            topic.done();
            if (topics.putIfAbsent(id, sources.size()) != null) {
                values.problems().add(Rule.DOUBLE_ID, topic.spot("id"), "\"" + id + "\" is there twice; remove one");
            }
        }
        file.done();
        return topics;
    }
}
