package dev.unknot.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What people do, as Telegram tells it.
final class Acts {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Acts() {}

    static ObjectNode types(long chat, String text) {
        ObjectNode update = MAPPER.createObjectNode();
        ObjectNode message = update.putObject("message").put("message_id", 1).put("date", 1).put("text", text);
        from(message, chat);
        chat(message, chat);
        if (text.startsWith("/")) {
            message.putArray("entities").addObject().put("type", "bot_command").put("offset", 0).put("length", text.length());
        }
        return update;
    }

    static ObjectNode presses(long chat, long card, String data) {
        ObjectNode update = MAPPER.createObjectNode();
        ObjectNode press = update.putObject("callback_query")
                .put("id", chat + "-" + System.nanoTime())
                .put("chat_instance", "1")
                .put("data", data);
        from(press, chat);
        chat(press.putObject("message").put("message_id", card).put("date", 1).put("text", "-"), chat);
        return update;
    }

    private static void from(ObjectNode where, long person) {
        where.putObject("from").put("id", person).put("is_bot", false).put("first_name", "P").put("language_code", "en");
    }

    private static void chat(ObjectNode where, long chat) {
        where.putObject("chat").put("id", chat).put("type", "private").put("first_name", "P");
    }
}
