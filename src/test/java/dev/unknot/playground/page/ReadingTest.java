package dev.unknot.playground.page;

import static dev.unknot.playground.page.ScriptedBot.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/// What is to be read is in sight, and what is being read stays where it is.
@InBrowser
class ReadingTest {

    @Test
    void anEditAboveDoesNotMoveWhatIsBeingRead(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            scene.playground.limitFloods(false);
            long card = scene.bot.says(scene.anna.id(), "short", row("One", "1"));
            for (int i = 0; i < 40; i++) {
                scene.bot.says(scene.anna.id(), "line " + i);
            }
            page.sees("line 39");
            page.script("document.querySelector('.scroller').scrollTop -= 300");
            page.until("the way back shows", () -> page.one("#to-end").isDisplayed());
            double before = whereLine30Is(page);

            scene.bot.edits(scene.anna.id(), card, "much longer\n".repeat(12), row("One", "1"));
            page.until("the card is edited", () -> page.bubbles().get(1).startsWith("much longer"));

            assertEquals(before, whereLine30Is(page), 2);
        }
    }

    private static double whereLine30Is(ChatPage page) {
        return ((Number) page.script("""
                const row = [...document.querySelectorAll('.row')].find(row => row.innerText.startsWith('line 30'));
                return Promise.all(row.getAnimations().map(animation => animation.finished))
                  .then(() => row.getBoundingClientRect().top)""")).doubleValue();
    }

    @Test
    void aCardThatBecomesTallIsShownFromItsBeginning(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            long card = scene.bot.says(scene.anna.id(), "How old are you?", row("18 to 49", "age"));
            page.sees("How old");

            scene.bot.edits(scene.anna.id(), card, "Any of these?\n" + "a sign\n".repeat(60), row("None", "none"));

            page.sees("a sign");
            page.until("its first line is in sight", () -> fromTop(page) >= 0 && fromTop(page) < 100);
        }
    }

    @Test
    void afterAReloadTheButtonsOfATallCardAreInSight(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            scene.bot.shows(scene.anna.id(), Scene.picture(Color.PINK), "a step\n".repeat(80), row("Next", "n"), row("It hurts", "h"));
            page.sees("a step").seesPhotos(1);

            ChatPage again = scene.open();

            again.sees("a step").seesPhotos(1);
            again.until("the last button is in sight", () -> Boolean.TRUE.equals(again.script("""
                    const { scrollTop, scrollHeight, clientHeight } = document.querySelector('.scroller');
                    return scrollHeight - scrollTop - clientHeight < 2""")));
        }
    }

    @Test
    void aTickOnATallCardDoesNotMoveIt(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            String words = "Any of these?\n" + "a sign\n".repeat(60);
            long card = scene.bot.says(scene.anna.id(), words, row("One", "1"), row("None", "none"));
            page.sees("a sign");
            page.script("document.querySelector('.scroller').scrollTop = 1e6");
            double before = fromTop(page);

            scene.bot.edits(scene.anna.id(), card, words, row("✓ One", "1"), row("None", "none"));

            page.until("the tick shows", () -> page.buttons().contains("✓ One"));
            assertTrue(before < 0, "the beginning was out of sight: " + before);
            assertEquals(before, fromTop(page), 2);
        }
    }

    /// How far below the upper edge the latest message begins, in pixels.
    private static double fromTop(ChatPage page) {
        return ((Number) page.script("""
                const row = [...document.querySelectorAll('.row')].at(-1);
                return Promise.all(row.getAnimations().map(animation => animation.finished)).then(() =>
                  row.getBoundingClientRect().top - document.querySelector('.scroller').getBoundingClientRect().top)""")).doubleValue();
    }
}
