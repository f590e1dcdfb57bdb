package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// Compares a JSON value with the contract, and is stricter than Telegram: unknown fields are
/// faults.
final class TypeCheck {

    private static final String LIST = "Array of ";

    private final Contract contract;

    TypeCheck(Contract contract) {
        this.contract = contract;
    }

    /// The parameters of a call.
    ///
    /// @throws Refusal at the first fault
    void parameters(Shape method, ObjectNode given) {
        given.fieldNames().forEachRemaining(name -> {
            if (!method.fields().containsKey(name)) {
                throw Refusal.badRequest("unknown parameter \"" + name + "\" in " + method.name());
            }
        });
        for (Field field : method.fields().values()) {
            JsonNode value = given.get(field.name());
            if (value != null) {
                fault(value, field, "parameter").ifPresent(fault -> {
                    throw Refusal.badRequest(fault);
                });
            } else if (field.required()) {
                throw Refusal.badRequest(MissingParameter.words(field.name()));
            }
        }
    }

    /// The first thing wrong with a value that should be of this type.
    Optional<String> fault(JsonNode value, String type) {
        return fault(value, List.of(type));
    }

    private Optional<String> fault(JsonNode value, Field field, String what) {
        String named = what + " \"" + field.name() + "\"";
        if (!field.values().isEmpty() && value.isTextual() && !field.values().contains(value.asText())) {
            List<String> allowed = field.values().stream().sorted().toList();
            return Optional.of(named + " must be one of " + String.join(", ", allowed));
        }
        if (field.types().stream().noneMatch(type -> mayBe(value, type))) {
            return Optional.of(named + " must be of type " + String.join(" or ", field.types()));
        }
        return fault(value, field.types()).map(fault -> within("can't parse " + named + ": ", fault));
    }

    /// The first thing wrong with a value that may be of any of these types.
    private Optional<String> fault(JsonNode value, List<String> types) {
        List<String> lists = types.stream().filter(type -> type.startsWith(LIST)).toList();
        if (value.isArray() && !lists.isEmpty()) {
            return listFault(value, lists.stream().map(type -> type.substring(LIST.length())).toList());
        }
        List<String> fitting = types.stream().filter(type -> mayBe(value, type)).toList();
        if (fitting.isEmpty()) {
            return Optional.of(value.isObject()
                    ? "unsupported type specified"
                    : "must be of type " + String.join(" or ", types));
        }
        List<Optional<String>> faults = fitting.stream().map(type -> singleFault(value, type)).toList();
        return faults.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : faults.getFirst();
    }

    private Optional<String> singleFault(JsonNode value, String type) {
        return contract.type(type).flatMap(shape -> shapeFault(value, shape));
    }

    private Optional<String> listFault(JsonNode list, List<String> types) {
        for (JsonNode item : list) {
            Optional<String> fault = fault(item, types);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /// Whether the kind of value fits, and for objects whether it is this object that was meant.
    private boolean mayBe(JsonNode value, String type) {
        if (type.startsWith(LIST)) {
            return value.isArray();
        }
        return contract.type(type).map(shape -> mayBe(value, shape)).orElseGet(() -> isPlain(value, type));
    }

    private static boolean mayBe(JsonNode value, Shape shape) {
        return value.isObject()
                ? isMeant(value, shape) && hasItsTag(value, shape)
                : shape.isOpaque() && (value.isTextual() || value.isArray());
    }

    private static boolean isMeant(JsonNode value, Shape shape) {
        return shape.fields().values().stream().filter(Field::required).allMatch(field -> value.has(field.name()))
                || shape.fields().values().stream().noneMatch(Field::required)
                || value.properties().stream().anyMatch(entry -> shape.fields().containsKey(entry.getKey()));
    }

    private Optional<String> shapeFault(JsonNode value, Shape shape) {
        if (shape.isOpaque()) {
            return Optional.empty();
        }
        if (!shape.subtypes().isEmpty()) {
            return unionFault(value, shape);
        }
        for (var entry : value.properties()) {
            if (!shape.fields().containsKey(entry.getKey())) {
                return Optional.of(spoken(shape) + "unknown field \"" + entry.getKey() + "\"");
            }
        }
        return shape.fields().values().stream()
                .map(field -> fieldFault(value, field))
                .flatMap(Optional::stream)
                .findFirst()
                .map(fault -> within(spoken(shape), fault));
    }

    private Optional<String> fieldFault(JsonNode object, Field field) {
        JsonNode value = object.get(field.name());
        if (value == null) {
            return field.required() ? Optional.of("Can't find field \"" + field.name() + "\"") : Optional.empty();
        }
        return fault(value, field, "Field");
    }

    private Optional<String> unionFault(JsonNode value, Shape union) {
        List<Shape> meant = union.subtypes().stream()
                .map(name -> contract.type(name).orElseThrow())
                .filter(shape -> hasItsTag(value, shape))
                .toList();
        if (meant.isEmpty()) {
            return Optional.of("can't parse " + union.name() + ": unsupported type specified");
        }
        List<Optional<String>> faults = meant.stream().map(shape -> shapeFault(value, shape)).toList();
        return faults.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : faults.getFirst();
    }

    /// A tag is a field with exactly one allowed value, such as `type`.
    private static boolean hasItsTag(JsonNode value, Shape shape) {
        return shape.fields().values().stream()
                .filter(field -> field.values().size() == 1)
                .allMatch(field -> field.values().contains(value.path(field.name()).asText()));
    }

    private static boolean isPlain(JsonNode value, String type) {
        return switch (type) {
            case "Integer" -> value.isIntegralNumber() && value.canConvertToLong();
            case "Float" -> value.isNumber();
            case "Boolean" -> value.isBoolean();
            case "True" -> value.isBoolean() && value.asBoolean();
            case "String" -> value.isTextual();
            default -> true;
        };
    }

    /// Telegram names the innermost thing that it cannot parse.
    private static String within(String outer, String fault) {
        return fault.startsWith("can't parse ") ? fault : outer + fault;
    }

    private static String spoken(Shape shape) {
        return switch (shape.name()) {
            case "InlineKeyboardButton" -> "can't parse inline keyboard button: ";
            case "KeyboardButton" -> "can't parse keyboard button: ";
            default -> "can't parse " + shape.name() + ": ";
        };
    }
}
