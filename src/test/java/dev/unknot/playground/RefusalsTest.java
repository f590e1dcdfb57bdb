package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest extends Stage {

    @Test
    void anUnknownMethodIsNotFound() {
        String refusal = wire.refusal("sendMassage", "{}");

        assertEquals("404 Not Found", refusal);
    }

    @Test
    void aWrongTokenIsUnauthorized() {
        var answer = wire.get("/bot4242:somebody-else/getMe");

        assertEquals(401, answer.statusCode());
        assertEquals("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}", answer.body());
    }

    @Test
    void aMethodThatIsOnlyCheckedSaysSo() {
        String refusal = wire.refusal("sendDice", "{'chat_id': " + anna.id() + "}");

        assertEquals("501 Not Implemented: the playground checks sendDice but does not act on it", refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sendMessage         | {'text': 'a'}                                   | 400 Bad Request: chat_id is empty
            sendMessage         | {'chat_id': ANNA}                               | 400 Bad Request: message text is empty
            sendMessage         | {'chat_id': ANNA, 'text': ''}                   | 400 Bad Request: message text is empty
            sendMessage         | {'chat_id': ANNA, 'text': '  '}                 | 400 Bad Request: text must be non-empty
            sendMessage         | {'chat_id': ANNA, 'text': 7}                    | 400 Bad Request: parameter "text" must be of type String
            sendMessage         | {'chat_id': [], 'text': 'a'}                    | 400 Bad Request: parameter "chat_id" must be of type Integer or String
            sendMessage         | {'chat_id': ANNA, 'text': 'a', 'txt': 'b'}      | 400 Bad Request: unknown parameter "txt" in sendMessage
            sendMessage         | {'chat_id': 12345, 'text': 'a'}                 | 400 Bad Request: chat not found
            sendMessage         | {'chat_id': '@nobody', 'text': 'a'}             | 400 Bad Request: chat not found
            sendMessage         | {'chat_id': BELA, 'text': 'a'}                  | 403 Forbidden: bot can't initiate conversation with a user
            sendMessage         | {'chat_id': ANNA, 'text': 'a', 'parse_mode': 'Markdown'} | 400 Bad Request: unsupported parse_mode
            sendMessage         | {'chat_id': ANNA, 'text': 'a', 'message_thread_id': 9}   | 400 Bad Request: message thread not found
            sendMessage         | {'chat_id': ANNA, 'text': 'a', 'reply_parameters': {'message_id': 99}} | 400 Bad Request: message to be replied not found
            sendMessage         | {'chat_id': ANNA, 'text': 'a', 'disable_notification': 'maybe'} | 400 Bad Request: parameter "disable_notification" must be of type Boolean
            sendMessage         | {'chat_id': ANNA, 'text': 'ab', 'entities': [{'type': 'bold', 'offset': 1, 'length': 2}]} | 400 Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 3
            sendMessage         | {'chat_id': ANNA, 'text': 'ab', 'entities': [{'type': 'fat', 'offset': 0, 'length': 1}]} | 400 Bad Request: can't parse MessageEntity: Field "type" must be one of blockquote, bold, bot_command, cashtag, code, custom_emoji, date_time, email, expandable_blockquote, hashtag, italic, mention, phone_number, pre, spoiler, strikethrough, text_link, text_mention, underline, url
            sendPhoto           | {'chat_id': ANNA}                               | 400 Bad Request: there is no photo in the request
            sendPhoto           | {'chat_id': ANNA, 'photo': 'AgADnone'}          | 400 Bad Request: wrong file identifier/HTTP URL specified
            sendPhoto           | {'chat_id': ANNA, 'photo': 'https://a.example/b.jpg'} | 400 Bad Request: failed to get HTTP URL content
            sendPhoto           | {'chat_id': ANNA, 'photo': 'attach://x'}        | 400 Bad Request: file "attach://x" is not attached
            sendChatAction      | {'chat_id': ANNA, 'action': 'dancing'}          | 400 Bad Request: wrong parameter action in request
            editMessageText     | {'text': 'a'}                                   | 400 Bad Request: message identifier is not specified
            editMessageText     | {'chat_id': ANNA, 'message_id': 99, 'text': 'a'} | 400 Bad Request: message to edit not found
            editMessageText     | {'chat_id': ANNA, 'message_id': 1, 'text': 'a'} | 400 Bad Request: message can't be edited
            editMessageText     | {'inline_message_id': 'x', 'text': 'a'}         | 400 Bad Request: MESSAGE_ID_INVALID
            deleteMessage       | {'chat_id': ANNA, 'message_id': 99}             | 400 Bad Request: message to delete not found
            copyMessage         | {'chat_id': ANNA, 'from_chat_id': ANNA, 'message_id': 99} | 400 Bad Request: message to copy not found
            forwardMessage      | {'chat_id': ANNA, 'from_chat_id': ANNA, 'message_id': 99} | 400 Bad Request: message to forward not found
            setMessageReaction  | {'chat_id': ANNA, 'message_id': 99}             | 400 Bad Request: message to react not found
            pinChatMessage      | {'chat_id': ANNA, 'message_id': 99}             | 400 Bad Request: message to pin not found
            pinChatMessage      | {'chat_id': GROUP, 'message_id': 1}             | 400 Bad Request: message to pin not found
            answerCallbackQuery | {'callback_query_id': '77'}                     | 400 Bad Request: query is too old and response timeout expired or query ID is invalid
            answerInlineQuery   | {'inline_query_id': '77', 'results': []}        | 400 Bad Request: query is too old and response timeout expired or query ID is invalid
            getFile             | {'file_id': 'none'}                             | 400 Bad Request: wrong file_id or the file is temporarily unavailable
            getChat             | {'chat_id': 5}                                  | 400 Bad Request: chat not found
            getChatMember       | {'chat_id': GROUP, 'user_id': 5}                | 400 Bad Request: PARTICIPANT_ID_INVALID
            getChatAdministrators | {'chat_id': ANNA}                             | 400 Bad Request: there are no administrators in the private chat
            setMyCommands       | {'commands': [{'command': 'Start', 'description': 'a'}]} | 400 Bad Request: BOT_COMMAND_INVALID
            setMyCommands       | {'commands': [{'command': 'start', 'description': ''}]}  | 400 Bad Request: command description must be non-empty and not longer than 256 characters
            setMyCommands       | {'commands': [], 'language_code': 'english'}    | 400 Bad Request: the specified language code is invalid
            setMyCommands       | {'commands': [], 'scope': {'type': 'everybody'}} | 400 Bad Request: can't parse BotCommandScope: unsupported type specified
            setWebhook          | {'url': 'http://example.org/hook'}              | 400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook
            setWebhook          | {'url': 'https://example.org/', 'secret_token': 'a b'} | 400 Bad Request: secret token contains unallowed characters
            """)
    void whatTelegramRefusesIsRefusedInItsWords(String method, String parameters, String expected) {
        String filled = parameters
                .replace("ANNA", String.valueOf(anna.id()))
                .replace("BELA", String.valueOf(bela.id()))
                .replace("GROUP", String.valueOf(group));

        String refusal = wire.refusal(method, filled);

        assertEquals(expected, refusal);
    }

    @Test
    void aTextOf4096UnitsFitsAndOneMoreDoesNot() {
        String longest = "ab".repeat(2048);

        long accepted = sent(longest);
        String refusal = wire.refusal("sendMessage", "{'chat_id': " + anna.id() + ", 'text': '" + longest + "c'}");

        assertTrue(accepted > 0);
        assertEquals("400 Bad Request: message is too long", refusal);
    }

    @Test
    void tagsDoNotCountForTheLengthOfATextAndEmojiCountTwice() {
        String tagged = "<b>" + "x".repeat(4094) + "</b>😀";

        var message = wire.result(
                "sendMessage", "{'chat_id': " + anna.id() + ", 'parse_mode': 'HTML', 'text': '" + tagged + "'}");
        String refusal = wire.refusal(
                "sendMessage", "{'chat_id': " + anna.id() + ", 'parse_mode': 'HTML', 'text': '" + tagged + "😀'}");

        assertEquals(4096, message.get("text").asText().length());
        assertEquals("400 Bad Request: message is too long", refusal);
    }

    @Test
    void anEditThatChangesNothingIsRefused() {
        long message = sent("Same");

        String refusal = wire.refusal("editMessageText",
                "{'chat_id': " + anna.id() + ", 'message_id': " + message + ", 'text': 'Same'}");

        assertEquals("400 Bad Request: message is not modified: specified new message content and reply markup"
                + " are exactly the same as a current content and reply markup of the message", refusal);
    }

    @Test
    void aCaptionCannotBeGivenToAText() {
        long message = sent("Words");

        String refusal = wire.refusal("editMessageCaption",
                "{'chat_id': " + anna.id() + ", 'message_id': " + message + ", 'caption': 'New'}");

        assertEquals("400 Bad Request: there is no caption in the message to edit", refusal);
    }

    @Test
    void aPressIsAnsweredOnceAndInTime() {
        long card = sent("Card");
        String first = playground.as(anna).presses(anna.id(), card, "a");
        String late = playground.as(anna).presses(anna.id(), card, "b");

        wire.result("answerCallbackQuery", "{'callback_query_id': '" + first + "'}");
        String twice = wire.refusal("answerCallbackQuery", "{'callback_query_id': '" + first + "'}");
        playground.clock().advance(Presses.LIFETIME.plusSeconds(1));
        String tooLate = wire.refusal("answerCallbackQuery", "{'callback_query_id': '" + late + "'}");

        String words = "400 Bad Request: query is too old and response timeout expired or query ID is invalid";
        assertEquals(words, twice);
        assertEquals(words, tooLate);
    }

    @Test
    void anAlertHasAtMost200Characters() {
        String press = playground.as(anna).presses(anna.id(), sent("Card"), "a");

        String refusal = wire.refusal("answerCallbackQuery",
                "{'callback_query_id': '" + press + "', 'text': '" + "x".repeat(201) + "'}");

        assertEquals("400 Bad Request: MESSAGE_TOO_LONG", refusal);
    }
}
