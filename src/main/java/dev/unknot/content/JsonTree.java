package dev.unknot.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Builds nodes from what a parser reads. A key that is there twice is a fault, and the first stays.
final class JsonTree {

    private final JsonParser parser;
    private final Problems problems;

    JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /// The only value of a file.
    Node top(String file) throws IOException {
        JsonToken first = parser.nextToken();
        Spot spot = new Spot(file, 1, "");
        Node node = first == null ? new Node.Nothing(spot) : value(new Spot(file, line(), ""));
        if (parser.nextToken() != null) {
            problems.add(Rule.NOT_JSON, new Spot(file, line(), ""), "something follows the end; remove it");
        }
        return node;
    }

    private Node value(Spot spot) throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> fields(spot);
            case START_ARRAY -> items(spot);
            case VALUE_STRING -> new Node.Text(spot, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Amount(spot, parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Flag(spot, token == JsonToken.VALUE_TRUE);
            default -> new Node.Nothing(spot);
        };
    }

    private Node fields(Spot spot) throws IOException {
        Map<String, Node> byKey = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Spot keySpot = spot.within(key, line());
            parser.nextToken();
            if (byKey.putIfAbsent(key, value(keySpot)) != null) {
                problems.add(Rule.DOUBLE_KEY, keySpot, "\"" + key + "\" is there twice; remove one of them");
            }
        }
        return new Node.Fields(spot, byKey);
    }

    private Node items(Spot spot) throws IOException {
        List<Node> all = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(value(spot.within(Integer.toString(all.size()), line())));
        }
        return new Node.Items(spot, all);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
