package dev.unknot.playground;

import java.util.List;
import java.util.Set;

/// One parameter of a method or one field of a type, as the contract describes it.
///
/// @param types names such as `Integer`, `Array of MessageEntity`; any of them will do
/// @param values the only strings allowed; empty when every string is
record Field(String name, boolean required, List<String> types, Set<String> values) {

    private static final String REQUIRED = "required ";

    Field {
        types = List.copyOf(types);
        values = Set.copyOf(values);
    }

    /// Reads a line such as `required Integer | String` or `String in danger, success, primary`.
    static Field read(String name, String line) {
        boolean required = line.startsWith(REQUIRED);
        String[] halves = line.substring(required ? REQUIRED.length() : 0).split(" in ", 2);
        return new Field(
                name,
                required,
                List.of(halves[0].split(" \\| ")),
                halves.length == 2 ? Set.of(halves[1].split(", ")) : Set.of());
    }

    boolean takes(String type) {
        return types.contains(type);
    }
}
