package dev.unknot.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.unknot.coach.Stage;
import dev.unknot.interview.Answer;
import dev.unknot.reminder.Times;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Our types as JSON and back. Reading is strict: an unknown key, a missing one, a null where none
/// may be, a number for a word: then it was written by another release, and nothing is guessed.
final class Json {

    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    private static final Set<CoercionInputShape> NO_TEXT =
            Set.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new PlainValues())
            .annotationIntrospector(new Nullness())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, text -> {
                for (CoercionInputShape shape : NO_TEXT) {
                    text.setCoercion(shape, CoercionAction.Fail);
                }
            })
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static {
        named(Stage.class);
        named(Answer.class);
        named(Times.class);
    }

    private static final ObjectWriter ON_ONE_LINE = MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    /// Each kind of a sealed type carries its own name.
    private static void named(Class<?> sealed) {
        MAPPER.addMixIn(sealed, Named.class);
        for (Class<?> kind : sealed.getPermittedSubclasses()) {
            MAPPER.registerSubtypes(new NamedType(kind, kind.getSimpleName()));
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}

    /// Null for nothing.
    static @Nullable String write(@Nullable Object value) {
        return value == null ? null : text(value);
    }

    static String text(Object value) {
        try {
            return ON_ONE_LINE.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for " + value.getClass().getName(), e);
        }
    }

    /// For people to read.
    static String pretty(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for " + value.getClass().getName(), e);
        }
    }

    /// What was written; nothing for null, and nothing where it no longer reads.
    static <T> Optional<T> read(@Nullable String json, Class<T> type) {
        if (json == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(json, type));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// A list of words.
    ///
    /// @throws IllegalArgumentException where it is none
    static List<String> words(String json) {
        try {
            return MAPPER.readValue(json, WORDS);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no list of words", e);
        }
    }

    /// As it was written, whatever it is.
    static JsonNode tree(@Nullable String json) {
        try {
            return MAPPER.readTree(json == null ? "null" : json);
        } catch (JsonProcessingException _) {
            return MAPPER.getNodeFactory().textNode(json);
        }
    }
}
