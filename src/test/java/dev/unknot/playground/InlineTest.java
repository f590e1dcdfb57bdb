package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class InlineTest extends Stage {

    private static final String ARTICLE = "{'type': 'article', 'id': 'one', 'title': 'Chin tuck',"
            + "'input_message_content': {'message_text': '<b>Chin tuck</b>', 'parse_mode': 'HTML'},"
            + "'reply_markup': {'inline_keyboard': [[{'text': 'More', 'callback_data': 'more'}]]}}";

    private String asked() {
        String answer = wire.page("POST", "/inline",
                "{\"as\":" + bela.id() + ",\"chat\":" + group + ",\"query\":\"chin\"}").body();
        return Json.read(answer).orElseThrow().get("query").asText();
    }

    @Test
    void aResultIsChosenAndItsButtonsAreAnsweredAndEditedByTheInlineNumber() {
        String query = asked();
        JsonNode update = wire.result("getUpdates", "{}").get(0).get("inline_query");
        wire.result("answerInlineQuery", "{'inline_query_id': '" + query + "', 'results': [" + ARTICLE + "]}");
        wire.page("POST", "/inline/" + query + "/choose", "{\"result\":\"one\"}");

        playground.as(bela).pressesLabel(group, "More");
        JsonNode updates = wire.result("getUpdates", "{}");
        JsonNode press = updates.get(updates.size() - 1).get("callback_query");
        wire.result("editMessageText", "{'inline_message_id': " + press.get("inline_message_id") + ", 'text': 'Done'}");

        assertEquals("chin", update.get("query").asText());
        assertEquals("group", update.get("chat_type").asText());
        assertEquals(false, press.has("message"));
        JsonNode shown = playground.as(anna).sees(group).getLast();
        assertEquals("Done", shown.get("text").asText());
        assertEquals("unknot_playground_bot", shown.get("via_bot").get("username").asText());
    }

    @Test
    void aResultThatIsNoneOfTheContractIsRefused() {
        String query = asked();

        String refusal = wire.refusal("answerInlineQuery",
                "{'inline_query_id': '" + query + "', 'results': [{'type': 'article', 'id': 'one'}]}");

        assertEquals("400 Bad Request: can't parse InlineQueryResultArticle: Can't find field \"title\"", refusal);
    }

    @Test
    void aQueryIsAnsweredOnce() {
        String query = asked();
        wire.result("answerInlineQuery", "{'inline_query_id': '" + query + "', 'results': []}");

        String refusal = wire.refusal("answerInlineQuery", "{'inline_query_id': '" + query + "', 'results': []}");

        assertEquals("400 Bad Request: query is too old and response timeout expired or query ID is invalid", refusal);
    }
}
