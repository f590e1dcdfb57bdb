package dev.unknot.playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.playground.ChatType;
import dev.unknot.playground.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// Keys in the place of the person's own keyboard, and what stands around inline results.
@InBrowser
class OwnKeysTest {

    private static final Map<String, ?> CHANNEL = Map.of("text", "Choose a channel", "request_chat", Map.of(
            "request_id", 1, "chat_is_channel", true, "request_title", true,
            "user_administrator_rights", posting(), "bot_administrator_rights", posting()));
    private static final Map<String, ?> PLACE = Map.of("text", "Send my place", "request_location", true);

    private static Map<String, Boolean> posting() {
        return Map.ofEntries(
                Map.entry("is_anonymous", false), Map.entry("can_manage_chat", true),
                Map.entry("can_delete_messages", false), Map.entry("can_manage_video_chats", false),
                Map.entry("can_restrict_members", false), Map.entry("can_promote_members", false),
                Map.entry("can_change_info", false), Map.entry("can_invite_users", false),
                Map.entry("can_post_stories", false), Map.entry("can_edit_stories", false),
                Map.entry("can_delete_stories", false), Map.entry("can_post_messages", true));
    }

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

    @Test
    void aPlaceIsOneOfSomeCitiesOrTypedInDegrees(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            asks(scene, List.of(List.of(PLACE)));
            page.click("#own-keys .key", "Send my place").click("[role=menuitem]", "Berlin");
            JsonNode city = scene.bot.awaits("message").get("location");
            page.until("the keys are gone", () -> page.all("#own-keys .key").isEmpty());

            asks(scene, List.of(List.of(PLACE)));
            page.click("#own-keys .key", "Send my place").click("[role=menuitem]", "Elsewhere…")
                    .fill("Latitude", "-33.4").fill("Longitude", "-70.6").confirm("Send");

            assertEquals(52.52, city.get("latitude").asDouble(), 1e-9);
            assertEquals(-70.6, scene.bot.awaits("message").get("location").get("longitude").asDouble(), 1e-9);
        }
    }

    @Test
    void onlyChannelsOfTheirOwnAreOfferedAndTheBotIsLetIn(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            var director = scene.playground.director();
            var bela = scene.playground.people().get(1);
            director.chat(ChatType.CHANNEL, "Mine", false, scene.anna, List.of(bela), Status.LEFT);
            director.chat(ChatType.CHANNEL, "Theirs", false, bela, List.of(scene.anna), Status.LEFT);
            ChatPage page = scene.begin();
            asks(scene, List.of(List.of(CHANNEL)));

            page.click("#own-keys .key", "Choose a channel");
            String offered = page.one(".menu").getText();
            page.click(".menu .menu-words > span", "Mine");

            assertFalse(offered.contains("Theirs"), offered);
            assertTrue(offered.contains("the bot becomes an admin there"), offered);
            assertEquals("administrator", scene.bot.awaits("my_chat_member").at("/new_chat_member/status").asText());
        }
    }

    @Test
    void theyAreUsedWithoutAMouseAndKeepTheFocusWhileThingsHappen(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            asks(scene, List.of(List.of(PLACE), List.of(Map.of("text", "Cancel"))));
            page.until("it is said", () -> String.valueOf(page.one("#announcer").getDomProperty("textContent"))
                    .contains("Keys below the message field: Send my place, Cancel."));

            page.script("document.getElementById('words').focus()");
            page.key(Keys.TAB).key(Keys.TAB).key(Keys.ENTER);
            page.until("the menu is open", () -> page.focused().equals("London"));
            page.key(Keys.ESCAPE);
            page.until("the key has the focus", () -> page.focused().equals("Send my place"));
            scene.bot.says(scene.anna.id(), "No hurry.");
            page.sees("No hurry.").key(Keys.ARROW_DOWN).key(Keys.ENTER);

            assertEquals("Cancel", scene.bot.awaits("message").get("text").asText());
            page.until("the field has the focus", () -> "words".equals(page.script("return document.activeElement.id")));
        }
    }

    @Test
    void theyFitAPhone(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            asks(scene, List.of(List.of(PLACE), List.of(Map.of("text", "Cancel"))));

            browser.resize(360, 700);

            page.until("they stand below each other and can be touched", () -> Boolean.TRUE.equals(page.script("""
                    const keys = [...document.querySelectorAll('#own-keys .key')].map(key => key.getBoundingClientRect());
                    return keys.length === 2 && innerWidth === 360 && keys.every(key => key.left >= 0
                      && key.right <= innerWidth && key.bottom <= innerHeight && key.height >= 44)""")));
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
