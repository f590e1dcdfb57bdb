package dev.unknot.content;

import java.util.List;
import java.util.Map;

/// One value of a JSON file that knows where it stands.
sealed interface Node {

    Spot spot();

    /// What it is, for messages.
    default String kind() {
        return switch (this) {
            case Fields _ -> "an object";
            case Items _ -> "a list";
            case Text _ -> "a text";
            case Amount _ -> "a number";
            case Flag _ -> "true or false";
            case Nothing _ -> "null";
        };
    }

    /// An object, its fields in order.
    record Fields(Spot spot, Map<String, Node> byKey) implements Node {}

    /// A list.
    record Items(Spot spot, List<Node> all) implements Node {}

    /// A text.
    record Text(Spot spot, String value) implements Node {}

    /// A number.
    record Amount(Spot spot, double value) implements Node {}

    /// True or false.
    record Flag(Spot spot, boolean value) implements Node {}

    /// Null, which no file of ours uses.
    record Nothing(Spot spot) implements Node {}
}
