package dev.unknot.playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The clock, the theme, the widths, the names of things, and a server that comes and goes.
@InBrowser
class PageAsAWholeTest {

    @Test
    void theClockMovesByTheStepsAndToTheNextThingDue(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            page.until("the bot's time shows", () -> page.clock().contains("08:59"));

            page.clock("+10 min");
            page.until("ten minutes later", () -> page.clock().contains("09:09"));
            page.clock("+1 h");
            page.until("an hour later", () -> page.clock().contains("10:09"));
            page.clock("Next due");

            page.until("at noon", () -> page.clock().contains("12:00"));
            assertEquals(Duration.ofMinutes(181), scene.playground.clock().ahead());
        }
    }

    @Test
    void theThemeFollowsTheSystemUntilOneIsChosen(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.open();
            Object light = page.script(GROUND);

            browser.colours("dark");
            Object dark = page.script(GROUND);
            page.one("#theme").click();

            assertNotEquals(light, dark);
            page.until("light was chosen", () -> light.equals(page.script(GROUND)));
        }
    }

    private static final String GROUND = "return getComputedStyle(document.body).backgroundColor";

    @ParameterizedTest
    @ValueSource(ints = {360, 390, 719, 720, 1080, 1600})
    void nothingStandsOutAtTheSideOfAnyWindow(int width, Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            scene.bot.says(scene.anna.id(), "x".repeat(300) + " <code>" + "y".repeat(300) + "</code>",
                    ScriptedBot.row("A rather long label for a button", "a", "Another one that is long", "b"));
            page.sees("xxx");

            browser.resize(width, 700);

            List<?> out = (List<?>) page.script("""
                    return [...document.querySelectorAll('body *:not(.visually-hidden, .skip)')]
                      .filter(element => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
                      .map(element => element.outerHTML.slice(0, 80))""");
            assertEquals(List.of(), out);
        }
    }

    @Test
    void aNarrowScreenShowsChatsOrConversation(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            browser.resize(390, 844);

            page.one("#back").click();
            page.until("the chats show", () -> page.one(".chats").isDisplayed());
            boolean conversation = page.one(".conversation").isDisplayed();
            page.openChat("Desk stretchers");

            assertEquals(false, conversation);
            assertEquals(false, page.one(".chats").isDisplayed());
        }
    }

    @Test
    void everythingThatCanBeFocusedHasAName(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            scene.bot.says(scene.anna.id(), "Ready?", ScriptedBot.row("Yes", "yes"));
            page.sees("Ready?");

            List<?> nameless = (List<?>) page.script(NAMELESS);
            page.script("document.querySelector('#send').removeAttribute('aria-label')");

            assertEquals(List.of(), nameless);
            assertEquals(1, ((List<?>) page.script(NAMELESS)).size());
        }
    }

    private static final String NAMELESS = """
            return [...document.querySelectorAll('button, a, input, textarea, select, [tabindex="0"]')]
              .filter(element => element.checkVisibility() && !element.getAttribute('aria-label') && !element.innerText.trim())
              .map(element => element.outerHTML.slice(0, 80))""";

    @Test
    void screenReadersHearWhatTheBotSaysAndEdits(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();

            long card = scene.bot.says(scene.anna.id(), "Ready?", ScriptedBot.row("Yes", "yes", "No", "no"));
            page.sees("Ready?");
            scene.bot.edits(scene.anna.id(), card, "Well done.");
            page.sees("Well done.");

            String heard = (String) page.script("return document.getElementById('announcer').textContent");
            assertTrue(heard.contains("Unknot: Ready? Buttons: Yes, No."), heard);
            assertTrue(heard.contains("Unknot: Well done."), heard);
        }
    }

    @Test
    void thePageFindsTheServerAgainAndShowsWhatIsThereNow(Browser browser) {
        Scene scene = Scene.set(browser);
        int port = scene.playground.port();
        ChatPage page = scene.begin();
        page.until("our word shows", () -> page.bubbles().equals(List.of("/start")));

        scene.close();
        page.until("it says so", () -> page.one("#offline").isDisplayed());

        try (Scene _ = Scene.again(browser, port)) {
            page.until("it is back", () -> !page.one("#offline").isDisplayed());
            page.until("nobody has written yet", () -> page.bubbles().isEmpty());
        }
    }
}
