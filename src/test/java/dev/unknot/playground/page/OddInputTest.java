package dev.unknot.playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/// Whatever a person can send in Telegram in place of an answer can be sent here too.
@InBrowser
class OddInputTest {

    @ParameterizedTest
    @CsvSource({"Photo, photo", "Sticker, sticker", "Voice message, voice", "File, document"})
    void theAttachMenuSendsWhatIsNotWords(String label, String field, Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();

            page.attach(label);

            assertTrue(scene.bot.awaits("message").has(field));
            page.until("it shows", () -> page.all(".row.own").size() == 2);
        }
    }

    @Test
    void aPlaceIsSentByItsCoordinates(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();

            page.attach("Location…").fill("Latitude", "48.2").fill("Longitude", "16.37").confirm("Send");

            assertEquals(48.2, scene.bot.awaits("message").get("location").get("latitude").asDouble());
            page.until("it shows", () -> page.bubbles().getLast().contains("48.2000, 16.3700"));
        }
    }

    @Test
    void aForwardedTextSaysSo(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();

            page.attach("Forwarded text…").fill("Its text", "my neck hurts").confirm("Forward");

            assertTrue(scene.bot.awaits("message").has("forward_origin"));
            page.until("it shows", () -> page.bubbles().getLast().startsWith("Forwarded from"));
        }
    }

    @Test
    void theLastMessageIsEditedAfterTheArrowUp(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin().type("nekc");
            scene.bot.awaits("message");

            page.key(Keys.ARROW_UP).key(Keys.chord(Keys.CONTROL, "a")).type("neck");

            assertEquals("neck", scene.bot.awaits("edited_message").get("text").asText());
            page.until("the bubble is edited", () -> page.bubbles().equals(List.of("/start", "neck")));
            assertTrue(page.all(".meta").getLast().getText().startsWith("edited"));
        }
    }

    @Test
    void aSlashProposesTheCommandsThatBeginThatWay(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            scene.bot.call("setMyCommands", Map.of("commands", List.of(
                    Map.of("command", "start", "description", "Begin"),
                    Map.of("command", "stretch", "description", "Two minutes"),
                    Map.of("command", "tips", "description", "Desk and habits"))));
            ChatPage page = scene.begin();

            page.draft("/st");
            page.until("two are proposed", () -> page.proposals().equals(List.of("/start", "/stretch")));
            page.key(Keys.ARROW_DOWN).key(Keys.ENTER);

            assertEquals("/stretch", scene.bot.awaits("message").get("text").asText());
            page.until("the list is gone", () -> page.proposals().isEmpty());
        }
    }

    @Test
    void theMenuButtonListsAllCommandsAndSendsTheChosenOne(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            scene.bot.call("setMyCommands", Map.of("commands", List.of(
                    Map.of("command", "start", "description", "Begin"),
                    Map.of("command", "tips", "description", "Desk and habits"))));
            ChatPage page = scene.begin();

            page.openCommands().click(".suggested-title", "/tips");

            JsonNode message = scene.bot.awaits("message");
            assertEquals("/tips", message.get("text").asText());
            assertEquals("bot_command", message.get("entities").get(0).get("type").asText());
        }
    }

    @Test
    void anAnswerToAMessageQuotesIt(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            page.script("document.querySelector('.bubble-more').click()");

            page.click(".menu [role=menuitem]", "Reply").type("again");

            assertEquals("/start", scene.bot.awaits("message").get("reply_to_message").get("text").asText());
            page.until("the quote shows", () -> page.all(".quote").size() == 1);
        }
    }
}
