package dev.unknot.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.unknot.place.Country;
import dev.unknot.triage.Filter;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.function.Function;

/// Values that are one word in JSON too.
final class PlainValues extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1;

    PlainValues() {
        word(Instant.class, Instant::toString, Instant::parse);
        word(Duration.class, Duration::toString, Duration::parse);
        word(LocalTime.class, LocalTime::toString, LocalTime::parse);
        word(Country.class, Country::iso, Country::new);
        word(Filter.class, Filter::code, Filter::new);
    }

    private <T> void word(Class<T> type, Function<T, String> out, Function<String, T> in) {
        addSerializer(type, new Writer<>(out));
        addDeserializer(type, new Reader<>(type, in));
    }

    private static final class Writer<T> extends JsonSerializer<T> {

        private final Function<T, String> out;

        Writer(Function<T, String> out) {
            this.out = out;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(out.apply(value));
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> in;

        Reader(Class<T> type, Function<String, T> in) {
            this.type = type;
            this.in = in;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                throw context.wrongTokenException(json, type, JsonToken.VALUE_STRING, "a word is wanted");
            }
            try {
                return in.apply(json.getText());
            } catch (IllegalArgumentException | DateTimeException _) {
                throw context.weirdStringException(json.getText(), type, "not one");
            }
        }
    }
}
