package dev.unknot.playground.page;

import static dev.unknot.playground.page.ScriptedBot.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// The page for people who use the keyboard alone, or who asked their system for less movement.
@InBrowser
class WithoutMouseTest {

    @Test
    void aConversationCanBeHeldByKeyboardAlone(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.open();

            focus(page, "START").key(Keys.ENTER);
            scene.bot.awaits("message");
            scene.bot.says(scene.anna.id(), "Ready?", row("Yes", "yes", "No", "no"));
            page.sees("Ready?");
            page.until("the field has the focus", () -> "words".equals(page.script("return document.activeElement.id")));
            focus(page, "No").key(Keys.ENTER);

            assertEquals("no", scene.bot.awaits("callback_query").get("data").asText());
        }
    }

    /// Walks back by Shift+Tab until an element that says this has the focus.
    private static ChatPage focus(ChatPage page, String label) {
        for (int steps = 0; !label.equals(page.focused()); steps++) {
            assertEquals(true, steps < 20, "no way to " + label + " by keyboard");
            page.key(Keys.chord(Keys.SHIFT, Keys.TAB));
        }
        return page;
    }

    @Test
    void menusAreWalkedByArrowKeysAndGiveTheFocusBack(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            page.script("document.getElementById('attach').focus()");

            page.key(Keys.ENTER);
            page.until("the menu is open", () -> page.focused().equals("Photo"));
            page.key(Keys.ARROW_DOWN);
            String second = page.focused();
            page.key(Keys.ESCAPE);

            assertEquals("Sticker", second);
            page.until("the focus is back", () -> "attach".equals(page.script("return document.activeElement.id")));
        }
    }

    @Test
    void clipsPlayByThemselvesOnlyForThoseWhoLikeMovement(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();

            scene.bot.sends("sendAnimation", "animation", "lively.mp4", new byte[] {1}, Map.of("chat_id", scene.anna.id()));
            page.until("it plays", () -> page.all("video[autoplay]").size() == 1);
            browser.prefers("prefers-reduced-motion", "reduce");
            scene.bot.sends("sendAnimation", "animation", "calm.mp4", new byte[] {2}, Map.of("chat_id", scene.anna.id()));

            page.until("the other waits", () -> page.all("video[controls]:not([autoplay])").size() == 1);
            assertEquals(List.of(), page.all("video[controls][autoplay]"));
        }
    }
}
