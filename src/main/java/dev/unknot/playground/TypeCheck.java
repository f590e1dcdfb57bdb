package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Compares a JSON value with the contract, and is stricter than Telegram: unknown fields are faults.
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
        if (type.startsWith(LIST)) {
            return listFault(value, type.substring(LIST.length()));
        }
        return contract.type(type)
                .map(shape -> shapeFault(value, shape))
                .orElseGet(() -> isPlain(value, type) ? Optional.empty() : Optional.of("must be of type " + type));
    }

    private Optional<String> fault(JsonNode value, Field field, String what) {
        String named = what + " \"" + field.name() + "\"";
        if (!field.values().isEmpty() && value.isTextual() && !field.values().contains(value.asText())) {
            return Optional.of(named + " must be one of " + String.join(", ", field.values().stream().sorted().toList()));
        }
        List<String> fitting = field.types().stream().filter(type -> mayBe(value, type)).toList();
        if (fitting.isEmpty()) {
            return Optional.of(named + " must be of type " + String.join(" or ", field.types()));
        }
        List<Optional<String>> faults = fitting.stream().map(type -> fault(value, type)).toList();
        return faults.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of("can't parse " + named + ": " + faults.getFirst().orElseThrow());
    }

    /// Whether the kind of value fits, and for objects whether it is this object that was meant.
    private boolean mayBe(JsonNode value, String type) {
        if (type.startsWith(LIST)) {
            return value.isArray();
        }
        return contract.type(type).map(shape -> value.isObject() ? isMeant(value, shape) : shape.isOpaque() && value.isTextual())
                .orElseGet(() -> isPlain(value, type));
    }

    private static boolean isMeant(JsonNode value, Shape shape) {
        return shape.fields().values().stream().filter(Field::required).allMatch(field -> value.has(field.name()))
                || shape.fields().values().stream().noneMatch(Field::required)
                || value.properties().stream().anyMatch(entry -> shape.fields().containsKey(entry.getKey()));
    }

    private Optional<String> listFault(JsonNode value, String type) {
        if (!value.isArray()) {
            return Optional.of("must be an Array");
        }
        for (JsonNode item : value) {
            Optional<String> fault = fault(item, type);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<String> shapeFault(JsonNode value, Shape shape) {
        if (shape.isOpaque()) {
            return Optional.empty();
        }
        if (!shape.subtypes().isEmpty()) {
            return unionFault(value, shape);
        }
        if (!value.isObject()) {
            return Optional.of(spoken(shape) + "must be an Object");
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
                .map(fault -> spoken(shape) + fault);
    }

    private Optional<String> fieldFault(JsonNode object, Field field) {
        JsonNode value = object.get(field.name());
        if (value == null) {
            return field.required() ? Optional.of("Can't find field \"" + field.name() + "\"") : Optional.empty();
        }
        return fault(value, field, "field");
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

    private static String spoken(Shape shape) {
        return switch (shape.name()) {
            case "InlineKeyboardButton" -> "can't parse inline keyboard button: ";
            case "KeyboardButton" -> "can't parse keyboard button: ";
            case "MessageEntity" -> "can't parse MessageEntity: ";
            default -> "can't parse " + shape.name().toLowerCase(Locale.ROOT) + ": ";
        };
    }
}
