package dev.unknot.playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.playground.ChatType;
import dev.unknot.playground.Status;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// What only groups have: inline results, topics, reactions, becoming a supergroup.
@InBrowser
class GroupsTest {

    @Test
    void theBotsNameAndAQueryOfferItsInlineResults(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            String name = scene.bot.call("getMe", Map.of()).get("username").asText();
            ChatPage page = scene.open().openChat("Desk stretchers");

            page.draft("@" + name + " neck");
            JsonNode query = scene.bot.awaits("inline_query");
            scene.bot.call("answerInlineQuery", Map.of("inline_query_id", query.get("id").asText(), "results", List.of(
                    Map.of("type", "article", "id", "one", "title", "Neck turns", "description", "Slow",
                            "input_message_content", Map.of("message_text", "Turn your head slowly.")))));
            page.until("it is offered", () -> page.proposals().equals(List.of("Neck turns")));
            page.key(Keys.ENTER);

            assertEquals("neck", query.get("query").asText());
            page.until("it is sent", () -> page.bubbles().equals(List.of("via @" + name + "\nTurn your head slowly.")));
        }
    }

    @Test
    void aResultWithAPictureShowsItBeforeItIsSent(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            long chat = scene.anna.id();
            String name = scene.bot.call("getMe", Map.of()).get("username").asText();
            ChatPage page = scene.begin();
            scene.bot.shows(chat, Scene.picture(Color.GREEN), "Neck turns");
            String picture = scene.playground.as(scene.anna).sees(chat).getLast().at("/photo/0/file_id").asText();

            page.draft("@" + name + " neck");
            JsonNode query = scene.bot.awaits("inline_query");
            scene.bot.call("answerInlineQuery", Map.of("inline_query_id", query.get("id").asText(), "results", List.of(
                    Map.of("type", "photo", "id", "one", "title", "Neck turns", "photo_file_id", picture))));

            page.until("its picture shows", () -> Boolean.TRUE.equals(
                    page.script("return document.querySelector('.suggested-picture')?.naturalWidth > 0")));
            page.key(Keys.ENTER).seesPhotos(2);
        }
    }

    @Test
    void eachTopicHasItsOwnMessages(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            var director = scene.playground.director();
            long forum = director.chat(ChatType.SUPERGROUP, "Forum", true, scene.anna, List.of(), Status.ADMINISTRATOR);
            long topic = director.topic(forum, "Breaks");
            ChatPage page = scene.open().openChat("Forum").type("in general");
            page.until("it shows", () -> page.bubbles().contains("in general"));

            page.click(".topic", "Breaks").type("in the topic");

            page.until("it shows", () -> page.bubbles().contains("in the topic"));
            assertFalse(page.bubbles().contains("in general"));
            assertEquals(topic, scene.playground.as(scene.anna).sees(forum).getLast().get("message_thread_id").asLong());
        }
    }

    @Test
    void aReactionOfTheBotShowsAtItsMessage(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.open().start();
            long message = scene.bot.awaits("message").get("message_id").asLong();

            scene.bot.call("setMessageReaction", Map.of("chat_id", scene.anna.id(), "message_id", message,
                    "reaction", List.of(Map.of("type", "emoji", "emoji", "\ud83d\udc4d"))));

            page.until("it shows", () -> page.one(".row.own .reaction").getText().equals("\ud83d\udc4d"));
        }
    }

    @Test
    void aGroupThatBecomesASupergroupStaysOpenUnderItsNewNumber(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.open().openChat("Desk stretchers");

            page.chatMenu("Turn into a supergroup").type("still here");

            page.until("we can go on", () -> page.bubbles().contains("still here"));
            assertEquals(1, page.chats().stream().filter("Desk stretchers"::equals).count());
        }
    }
}
