package dev.unknot.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogTest {

    private static final Logger LOGGER = new LoggerContext().getLogger("dev.unknot.coach.Coach");

    private static ILoggingEvent event(String message, @Nullable Throwable thrown) {
        return new LoggingEvent("", LOGGER, Level.ERROR, message, thrown, null);
    }

    private static JsonNode json(ILoggingEvent event) throws IOException {
        byte[] line = new JsonLines().encode(event);
        assertEquals('\n', line[line.length - 1]);
        return new ObjectMapper().readTree(line);
    }

    @Test
    void eachLineIsOneJsonObject() throws IOException {
        JsonNode line = json(event("a \"quote\", a \\, a tab\t, an end\nand 😀\u0001", null));

        assertEquals("a \"quote\", a \\, a tab\t, an end\nand 😀\u0001", line.get("message").asText());
        assertEquals("ERROR", line.get("level").asText());
        assertEquals("dev.unknot.coach.Coach", line.get("by").asText());
        assertTrue(line.get("at").asText().matches("\\d{4}-.*Z"), line::toString);
        assertFalse(line.has("error"));
    }

    @Test
    void ofAnExceptionTheKindAndThePlaceAreLoggedAndNotWhatItQuotes() throws IOException {
        var thrown = new UncheckedIOException(new IOException("my neck hurts: POST /bot1:secret/sendMessage"));

        String error = json(event("update 7 failed", thrown)).get("error").asText();
        String text = new Trace().convert(event("update 7 failed", thrown));

        assertEquals(error, text);
        assertTrue(error.startsWith("java.io.UncheckedIOException\n\tat dev.unknot.operations.LogTest."), error);
        assertTrue(error.contains("Caused by: java.io.IOException\n"), error);
        assertFalse(error.contains("neck") || error.contains("secret"), error);
    }

    @Test
    void whatOurOwnExceptionsSayIsKept() {
        String text = new Trace().convert(event("no door", new PortTaken(80, new IOException())));

        assertTrue(text.startsWith("dev.unknot.operations.PortTaken: port 80 is in use\n"), text);
        assertEquals("", new Trace().convert(event("nothing was thrown", null)));
    }
}
