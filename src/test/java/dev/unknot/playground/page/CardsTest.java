package dev.unknot.playground.page;

import static dev.unknot.playground.page.ScriptedBot.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.playground.ChatType;
import dev.unknot.playground.page.ScriptedBot.Row;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// Messages with buttons: pressed, answered, edited in place.
@InBrowser
class CardsTest {

    @Test
    void aPressedButtonWaitsUntilTheBotHasAnswered(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            scene.bot.says(scene.anna.id(), "Ready?", row("Yes", "yes", "No", "no"));

            page.press("Yes");
            JsonNode press = scene.bot.awaits("callback_query");
            page.until("Yes waits", () -> page.isWaiting("Yes"));
            boolean other = page.isWaiting("No");
            scene.bot.answers(press, "", false);

            page.until("Yes waits no more", () -> !page.isWaiting("Yes"));
            assertEquals("yes", press.get("data").asText());
            assertEquals(false, other);
        }
    }

    @Test
    void answersShowForAMomentOrUntilDismissed(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            scene.bot.says(scene.anna.id(), "Ready?", row("Yes", "yes", "No", "no"));

            page.press("Yes");
            scene.bot.answers(scene.bot.awaits("callback_query"), "Good.", false);
            page.seesToast("Good.");
            page.press("No");
            scene.bot.answers(scene.bot.awaits("callback_query"), "Take your time.", true);

            page.dismissAlert("Take your time.");
            page.until("the alert is gone", () -> page.all("dialog").isEmpty());
        }
    }

    @Test
    void anEditStaysInPlaceAndKeepsTheFocusOnTheButton(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            long card = scene.bot.says(scene.anna.id(), "Where?", row("Neck", "neck"), row("Back", "back"));
            scene.bot.says(scene.anna.id(), "below");
            page.sees("below");

            page.script("[...document.querySelectorAll('[data-press=neck]')].at(-1).focus()");
            page.key(Keys.ENTER);
            scene.bot.answers(scene.bot.awaits("callback_query"), "", false);
            scene.bot.edits(scene.anna.id(), card, "Where? (1)", row("✓ Neck", "neck"), row("Back", "back"));

            page.until("the card is edited", () -> page.buttons().equals(List.of("✓ Neck", "Back")));
            assertEquals(List.of("/start", "Where? (1)", "below"), page.bubbles());
            assertEquals("✓ Neck", page.script("return document.activeElement.innerText.trim()"));
        }
    }

    @Test
    void aPhotoShowsWithItsWordsAndIsNotLoadedAgainWhenTheyChange(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            long photo = scene.bot.shows(scene.anna.id(), Scene.picture(Color.PINK), "<b>Tilt</b>", row("Next", "n"));
            page.sees("Tilt").seesPhotos(1);
            page.script("document.querySelector('.photo img').dataset.same = 'yes'");

            scene.bot.call("editMessageCaption",
                    Map.of("chat_id", scene.anna.id(), "message_id", photo, "caption", "Tilt, gently"));

            page.sees("Tilt, gently");
            assertEquals("yes", page.one(".photo img").getDomAttribute("data-same"));
            assertEquals("Photo: Tilt", page.one(".photo img").getDomAttribute("alt"));
            page.one(".photo").click();
            page.until("it is large", () -> page.one(".lightbox img").isDisplayed());
        }
    }

    @Test
    void aDeepLinkOpensThePrivateChatAndStartsWithItsPayload(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            long group = scene.playground.director().first(ChatType.GROUP);
            String name = scene.bot.call("getMe", Map.of()).get("username").asText();
            scene.bot.says(group, "Check in private", new Row(List.of(
                    Map.of("text", "Check", "url", "https://t.me/" + name + "?start=check"))));
            page.openChat("Desk stretchers").sees("Check in private");

            page.press("Check");

            JsonNode message = scene.bot.awaits("message");
            assertEquals("/start check", message.get("text").asText());
            assertEquals("private", message.get("chat").get("type").asText());
            page.until("the private chat is open", () -> page.bubbles().contains("/start check"));
        }
    }

    @Test
    void arrowKeysMoveAmongTheButtons(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            scene.bot.says(scene.anna.id(), "Pain?", row("0", "0", "1", "1", "2", "2"), row("Back", "b"));
            page.sees("Pain?");

            page.script("document.querySelector('.key').focus()");
            page.key(Keys.ARROW_RIGHT).key(Keys.ARROW_DOWN);

            assertEquals("Back", page.script("return document.activeElement.innerText.trim()"));
        }
    }

    @Test
    void eachStyleOfButtonLooksDifferent(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            scene.bot.says(scene.anna.id(), "Styles",
                    new Row(List.of(styled("primary"), styled("success"), styled("danger"))));
            page.sees("Styles");

            List<?> grounds = (List<?>) page.script("""
                    return [...document.querySelectorAll('.key')].map(key => getComputedStyle(key).backgroundColor)""");

            assertEquals(3, grounds.stream().distinct().count());
            assertTrue(grounds.stream().noneMatch("rgba(0, 0, 0, 0)"::equals));
        }
    }

    private static Map<String, String> styled(String style) {
        return Map.of("text", style, "callback_data", style, "style", style);
    }

    @Test
    void aDeletedMessageGoesAway(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            long gone = scene.bot.says(scene.anna.id(), "for a moment");
            page.sees("for a moment");

            scene.bot.call("deleteMessage", Map.of("chat_id", scene.anna.id(), "message_id", gone));

            page.until("it is gone", () -> page.bubbles().equals(List.of("/start")));
            assertNotEquals("for a moment", page.lastBubble());
        }
    }
}
