package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatsTest extends Stage {

    private static final String KEYBOARD = "{\"inline_keyboard\":[[{\"text\":\"a\",\"callback_data\":\"b\"}]]}";

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aFormIsReadWithItsNumbersFlagsAndObjects() {
        var answer = wire.form("sendMessage", "chat_id=" + anna.id() + "&text=" + encoded("Héllo 😀")
                + "&protect_content=true&reply_markup=" + encoded(KEYBOARD));

        JsonNode message = Wire.read(answer).get("result");
        assertEquals("Héllo 😀", message.get("text").asText());
        assertTrue(message.get("has_protected_content").asBoolean());
        assertEquals("b", message.findValue("callback_data").asText());
    }

    @Test
    void aQueryStringIsRead() {
        var answer = wire.get("/bot" + Wire.TOKEN + "/sendMessage?chat_id=" + anna.id() + "&text=Hello");

        assertEquals("Hello", Wire.read(answer).get("result").get("text").asText());
    }

    @Test
    void multipartIsReadWithoutFilesToo() {
        ObjectNode answer = wire.multipart(
                "sendMessage",
                Map.of("chat_id", String.valueOf(anna.id()), "text", "Hello", "reply_markup", KEYBOARD),
                Map.of());

        assertEquals("b", answer.get("result").findValue("callback_data").asText());
    }

    @Test
    void anObjectMayComeAsTextInsideJson() {
        JsonNode message = wire.result("sendMessage", "{'chat_id': '" + anna.id() + "', 'text': 'Hello',"
                + "'reply_markup': '" + KEYBOARD.replace("\"", "\\'") + "'}");

        assertEquals("b", message.findValue("callback_data").asText());
    }

    @Test
    void upperAndLowerCaseAreTheSameInMethods() {
        assertTrue(wire.call("getme", "{}").get("ok").asBoolean());
        assertTrue(wire.call("GETME", "{}").get("ok").asBoolean());
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertEquals("400 Bad Request: can't parse JSON: not a JSON value", wire.refusal("getMe", "{'a': "));
        assertEquals("400 Bad Request: can't parse JSON: expected an Object", wire.refusal("getMe", "[]"));
        assertEquals("400 Bad Request: can't parse JSON: not a JSON value",
                wire.refusal("getMe", "{'a': 1, 'a': 2}"));
    }

    @Test
    void aWordWhereANumberBelongsIsRefusedInAFormToo() {
        var answer = wire.form("getUpdates", "limit=many");

        assertEquals("Bad Request: parameter \"limit\" must be of type Integer",
                Wire.read(answer).get("description").asText());
    }

    @Test
    void aParameterGivenTwiceDifferentlyIsRefused() {
        var answer = wire.form("sendMessage", "chat_id=" + anna.id() + "&text=a&text=b");

        assertEquals("Bad Request: parameter \"text\" was given twice", Wire.read(answer).get("description").asText());
    }

    @Test
    void commandsMentionsAndAddressesAreFoundInTexts() {
        JsonNode message = wire.result("sendMessage", "{'chat_id': " + anna.id()
                + ", 'text': '/tips by @anna_1, see https://a.example/b. #neck a@b.example 1/2'}");

        assertEquals(List.of("bot_command", "mention", "url", "hashtag", "email"),
                message.get("entities").findValuesAsText("type"));
        assertEquals("https://a.example/b".length(), message.get("entities").get(2).get("length").asInt());
    }

    @Test
    void entitiesCanBeGivenInsteadOfTagsAndMoveWithTheTrimmedText() {
        JsonNode message = wire.result("sendMessage", "{'chat_id': " + anna.id() + ", 'text': '  bold soon ',"
                + "'entities': [{'type': 'bold', 'offset': 2, 'length': 4},"
                + "{'type': 'date_time', 'offset': 7, 'length': 5, 'unix_time': 1647531900, 'date_time_format': 't'}]}");

        assertEquals("bold soon", message.get("text").asText());
        assertEquals(0, message.get("entities").get(0).get("offset").asInt());
        assertEquals(5, message.get("entities").get(1).get("offset").asInt());
        assertEquals(4, message.get("entities").get(1).get("length").asInt());
    }
}
