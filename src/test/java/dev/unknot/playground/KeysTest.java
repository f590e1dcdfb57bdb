package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the page may do with the keys in the place of a person's own keyboard.
class KeysTest extends Stage {

    @BeforeEach
    void theBotPutsAKeyboardThere() {
        wire.result("sendMessage", "{'chat_id': " + anna.id() + ", 'text': 'Where?', 'reply_markup': {'keyboard': ["
                + "[{'text': 'Here', 'request_location': true}], [{'text': 'No'}]]}}");
    }

    private String tapped(int status, String body) {
        String filled = body.replace('\'', '"').replace("ANNA", String.valueOf(anna.id()));

        var answer = wire.page("POST", "/chats/" + anna.id() + "/keys", filled);

        assertEquals(status, answer.statusCode(), answer.body());
        return answer.body();
    }

    @Test
    void aKeySendsAPlaceOrItsWords() {
        tapped(200, "{'as': ANNA, 'label': 'Here', 'location': {'latitude': 52.5, 'longitude': 13.4}}");
        tapped(200, "{'as': ANNA, 'label': 'No'}");

        JsonNode updates = wire.result("getUpdates", "{}");

        assertEquals(52.5, updates.get(0).at("/message/location/latitude").asDouble(), 1e-9);
        assertEquals("No", updates.get(1).at("/message/text").asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'as': ANNA, 'label': 'Here'}                  | this key sends something else than its words
            {'as': ANNA, 'label': 'No', 'location': {}}    | this key asks for no place
            {'as': ANNA, 'label': 'Here', 'location': {}}  | there is no such place
            {'as': ANNA, 'label': 'No', 'chat': ANNA}      | this key asks for no chat
            {'as': ANNA, 'label': 'Here', 'chat': 5}       | there is no chat 5
            {'as': ANNA, 'label': 'There'}                 | no key says There
            """)
    void whatAKeyDoesNotAskForIsRefused(String body, String expected) {
        String answer = tapped(400, body);

        assertEquals(expected, Json.read(answer).orElseThrow().get("error").asText());
    }
}
