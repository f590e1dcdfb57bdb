package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// Telegram's privacy mode: in a group a bot that is no administrator gets commands, replies to
/// itself, mentions of itself and service messages, and nothing else.
final class Privacy {

    private static final List<String> SERVICE = List.of(
            "new_chat_members", "left_chat_member", "group_chat_created", "pinned_message", "migrate_to_chat_id",
            "migrate_from_chat_id", "forum_topic_created", "forum_topic_closed", "forum_topic_reopened", "new_chat_title");

    private Privacy() {}

    static boolean reaches(Bot bot, Chat chat, JsonNode message) {
        if (!chat.bot().isIn()) {
            return false;
        }
        return !chat.type().isGroup()
                || chat.bot().runsIt()
                || SERVICE.stream().anyMatch(message::has)
                || isReplyTo(bot, message)
                || isMeant(bot, message)
                || message.path("via_bot").path("id").asLong() == bot.id();
    }

    private static boolean isReplyTo(Bot bot, JsonNode message) {
        return message.path("reply_to_message").path("from").path("id").asLong() == bot.id();
    }

    private static boolean isMeant(Bot bot, JsonNode message) {
        String text = message.path("text").asText(message.path("caption").asText());
        for (JsonNode entity : message.has("text") ? message.path("entities") : message.path("caption_entities")) {
            int from = FormattedText.offset(entity);
            String words = text.substring(from, from + FormattedText.length(entity));
            boolean toMe = words.endsWith("@" + bot.username());
            boolean meant = switch (entity.path("type").asText()) {
                case "bot_command" -> toMe || (from == 0 && !words.contains("@"));
                case "mention" -> toMe;
                default -> false;
            };
            if (meant) {
                return true;
            }
        }
        return false;
    }
}
