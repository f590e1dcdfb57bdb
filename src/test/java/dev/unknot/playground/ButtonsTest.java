package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ButtonsTest extends Stage {

    private String under(String button) {
        return "{'chat_id': " + anna.id() + ", 'text': 'a', 'reply_markup': {'inline_keyboard': [[" + button + "]]}}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'text': 'a'}                                                   | 400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard
            {'text': '', 'callback_data': 'a'}                              | 400 Bad Request: can't parse inline keyboard button: Field "text" must be non-empty
            {'text': 'a', 'callback_data': ''}                              | 400 Bad Request: BUTTON_DATA_INVALID
            {'text': 'a', 'callback_data': 'b', 'url': 'https://a.example'} | 400 Bad Request: can't parse inline keyboard button: Exactly one action must be specified, found callback_data, url
            {'text': 'a', 'url': 'no address'}                              | 400 Bad Request: inline keyboard button URL 'no address' is invalid: Wrong HTTP URL
            {'callback_data': 'b'}                                          | 400 Bad Request: can't parse inline keyboard button: Can't find field "text"
            {'text': 'a', 'callback_data': 'b', 'style': 'pink'}            | 400 Bad Request: can't parse inline keyboard button: Field "style" must be one of danger, primary, success
            {'text': 'a', 'callback_data': 'b', 'colour': 'red'}            | 400 Bad Request: can't parse inline keyboard button: unknown field "colour"
            {'text': 'a', 'callback_data': 7}                               | 400 Bad Request: can't parse inline keyboard button: Field "callback_data" must be of type String
            """)
    void aBrokenButtonIsRefused(String button, String expected) {
        String refusal = wire.refusal("sendMessage", under(button));

        assertEquals(expected, refusal);
    }

    @Test
    void dataOf64BytesFitsAndOneMoreDoesNot() {
        String fits = "é".repeat(32);

        var message = wire.result("sendMessage", under("{'text': 'a', 'callback_data': '" + fits + "'}"));
        String refusal = wire.refusal("sendMessage", under("{'text': 'a', 'callback_data': '" + fits + "x'}"));

        assertTrue(message.has("reply_markup"));
        assertEquals("400 Bad Request: BUTTON_DATA_INVALID", refusal);
    }

    @Test
    void everyStyleOfTheContractIsTaken() {
        for (String style : new String[] {"danger", "success", "primary"}) {
            var message = wire.result(
                    "sendMessage", under("{'text': 'a', 'callback_data': 'b', 'style': '" + style + "'}"));

            assertEquals(style, message.findValue("style").asText());
        }
    }

    @Test
    void aKeyboardOfMoreThan100ButtonsIsTooLong() {
        String buttons = "{'text': 'a', 'callback_data': 'b'},".repeat(100) + "{'text': 'a', 'callback_data': 'b'}";

        String refusal = wire.refusal("sendMessage", under(buttons));

        assertEquals("400 Bad Request: reply markup is too long", refusal);
    }

    @Test
    void aButtonUnderADeletedMessageReachesTheBotWithoutTheMessage() {
        long card = sent("Card");
        wire.result("deleteMessage", "{'chat_id': " + anna.id() + ", 'message_id': " + card + "}");

        playground.as(anna).presses(anna.id(), card, "stale");
        var pressed = wire.result("getUpdates", "{}").get(0).get("callback_query");

        assertEquals(0, pressed.get("message").get("date").asInt());
        assertEquals("stale", pressed.get("data").asText());
    }
}
