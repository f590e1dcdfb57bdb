package dev.unknot.playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.playground.ChatType;
import dev.unknot.playground.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Keys in the place of the person's own keyboard, and what stands around inline results.
@InBrowser
class OwnKeysTest {

    private static final Map<String, ?> CHANNEL = Map.of("text", "Choose a channel", "request_chat", Map.of(
            "request_id", 1, "chat_is_channel", true, "request_title", true));

    private static void asks(Scene scene, List<List<Map<String, ?>>> keyboard) {
        scene.bot.call("sendMessage", Map.of("chat_id", scene.anna.id(), "text", "Which?",
                "reply_markup", Map.of("keyboard", keyboard, "one_time_keyboard", true)));
    }

    @Test
    void aChannelIsChosenAndTheKeysGo(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            long channel = scene.playground.director()
                    .chat(ChatType.CHANNEL, "Backs", false, scene.anna, List.of(), Status.ADMINISTRATOR);
            ChatPage page = scene.begin();
            asks(scene, List.of(List.of(CHANNEL), List.of(Map.of("text", "Cancel"))));
            page.until("the keys show", () -> page.all("#own-keys .key").size() == 2);

            page.click("#own-keys .key", "Choose a channel").click("[role=menuitem]", "Backs");

            JsonNode chosen = scene.bot.awaits("message").path("chat_shared");
            assertEquals(channel, chosen.path("chat_id").asLong());
            assertEquals("Backs", chosen.path("title").asText());
            page.until("the keys are gone", () -> page.all("#own-keys .key").isEmpty());
        }
    }

    @Test
    void anyOtherKeyWritesItsWords(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            asks(scene, List.of(List.of(Map.of("text", "Cancel"))));
            page.until("the key shows", () -> page.all("#own-keys .key").size() == 1);

            page.click("#own-keys .key", "Cancel");

            assertEquals("Cancel", scene.bot.awaits("message").path("text").asText());
        }
    }

    private static Map<String, ?> article(String id) {
        return Map.of("type", "article", "id", id, "title", "Card " + id,
                "input_message_content", Map.of("message_text", "Turn your head slowly."));
    }

    @Test
    void furtherResultsComeWhenAskedForAndADoorLeadsToThePrivateChat(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            String name = scene.bot.call("getMe", Map.of()).get("username").asText();
            ChatPage page = scene.open().openChat("Desk stretchers");
            Map<String, ?> door = Map.of("text", "Ask in private", "start_parameter", "check");
            page.draft("@" + name + " neck");
            scene.bot.call("answerInlineQuery", Map.of("inline_query_id", scene.bot.awaits("inline_query").get("id").asText(),
                    "results", List.of(article("1")), "next_offset", "1", "button", door));
            page.until("one is offered", () -> page.proposals().equals(List.of("Card 1", "More…", "Ask in private")));

            page.click("[role=option]", "More…");
            JsonNode next = scene.bot.awaits("inline_query");
            scene.bot.call("answerInlineQuery", Map.of("inline_query_id", next.get("id").asText(),
                    "results", List.of(article("2")), "button", door));
            page.until("both are", () -> page.proposals().equals(List.of("Card 1", "Card 2", "Ask in private")));
            page.click("[role=option]", "Ask in private");

            assertEquals("1", next.get("offset").asText());
            assertEquals("/start check", scene.bot.awaits("message").path("text").asText());
        }
    }
}
