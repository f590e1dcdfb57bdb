package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The JSON body of a request of the page.
record Ask(JsonNode body) {

    static Ask read(Context context) {
        String text = context.body().isBlank() ? "{}" : context.body();
        return new Ask(Json.read(text)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> new IllegalArgumentException("the body must be a JSON object")));
    }

    JsonNode node(String name) {
        return body.path(name);
    }

    String text(String name) {
        return node(name).asText("");
    }

    boolean flag(String name) {
        return node(name).asBoolean(false);
    }

    long number(String name) {
        return maybe(name).orElseThrow(() -> new IllegalArgumentException(name + " must be a number"));
    }

    OptionalLong maybe(String name) {
        return node(name).isIntegralNumber() ? OptionalLong.of(node(name).asLong()) : OptionalLong.empty();
    }

    List<Long> numbers(String name) {
        List<Long> numbers = new ArrayList<>();
        node(name).forEach(number -> numbers.add(number.asLong()));
        return numbers;
    }

    /// The first of these that was given; empty when none was.
    String oneOf(String... names) {
        return Stream.of(names).filter(body::has).findFirst().orElse("");
    }
}
