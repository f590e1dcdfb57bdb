package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ConversationTest extends Stage {

    @Test
    void aPersonWritesAndTheBotAnswersWithButtonsThatArePressed() {
        playground.as(anna).types(anna.id(), "My neck is stiff");
        JsonNode heard = wire.result("getUpdates", "{}").get(0);
        wire.result("sendMessage", "{'chat_id': " + anna.id() + ", 'text': 'Since <b>when</b>?', 'parse_mode': 'HTML',"
                + "'reply_markup': {'inline_keyboard': [[{'text': 'Today', 'callback_data': 'today', 'style': 'primary'}]]}}");

        playground.as(anna).pressesLabel(anna.id(), "Today");
        JsonNode pressed = wire.result("getUpdates", "{'offset': " + (heard.get("update_id").asLong() + 1) + "}").get(0);
        JsonNode answered = wire.result("answerCallbackQuery",
                "{'callback_query_id': " + pressed.get("callback_query").get("id") + "}");

        assertEquals("My neck is stiff", heard.get("message").get("text").asText());
        assertEquals(anna.id(), heard.get("message").get("chat").get("id").asLong());
        assertEquals(MORNING.getEpochSecond(), heard.get("message").get("date").asLong());
        assertEquals("today", pressed.get("callback_query").get("data").asText());
        assertEquals("Since when?", pressed.get("callback_query").get("message").get("text").asText());
        assertTrue(answered.asBoolean());
    }

    @Test
    void aCardIsEditedInPlaceAndLosesTheButtonsThatAreNotSentAgain() {
        JsonNode card = wire.result("sendMessage", "{'chat_id': " + anna.id() + ", 'text': 'Where?',"
                + "'reply_markup': {'inline_keyboard': [[{'text': 'Neck', 'callback_data': 'neck'}]]}}");

        JsonNode edited = wire.result("editMessageText", "{'chat_id': " + anna.id() + ", 'message_id': "
                + card.get("message_id") + ", 'text': 'Since when?'}");

        assertEquals("Since when?", edited.get("text").asText());
        assertTrue(edited.has("edit_date"));
        assertEquals(edited.toString(), playground.as(anna).sees(anna.id()).getLast().toString());
        assertEquals(false, edited.has("reply_markup"));
    }
}
