package dev.unknot.playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is written comes out as Telegram would show it, and as nothing else.
@InBrowser
class WordsTest {

    @Test
    void anEmptyChatShowsWhatTheBotDoesAndAButtonToStart(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            scene.bot.call("setMyDescription", Map.of("description", "I help with stiff necks."));
            ChatPage page = scene.open();
            page.until("the description shows", () -> page.one(".description").getText().equals("I help with stiff necks."));

            page.start();

            assertEquals("/start", scene.bot.awaits("message").get("text").asText());
            page.until("the message field is there", () -> !page.all("#words").isEmpty());
            assertEquals(List.of("/start"), page.bubbles());
        }
    }

    @Test
    void wordsAreFormattedByTheirEntities(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();

            scene.bot.says(scene.anna.id(), """
                    <b>bold <i>both</i></b> <u>under</u> <code>code</code> <a href="https://example.org/">link</a>
                    <blockquote>said</blockquote>after""");

            page.sees("after");
            assertEquals("bold both", page.one(".text strong").getText());
            assertEquals("both", page.one(".text strong em").getText());
            assertEquals("under", page.one(".text u").getText());
            assertEquals("code", page.one(".text code").getText());
            assertEquals("https://example.org/", page.one(".text a").getDomAttribute("href"));
            assertEquals("said", page.one(".text blockquote").getText());
        }
    }

    @Test
    void markupThatAPersonTypesStaysWords(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            String evil = "<img src=x onerror=\"document.title='broken into'\"><b>hi</b>";
            ChatPage page = scene.begin();

            page.type(evil);
            scene.bot.says(scene.anna.id(), evil.replace("<", "&lt;"));

            page.sees(evil);
            assertTrue(page.bubbles().contains(evil));
            assertEquals(0, page.all(".messages img, .messages b").size());
        }
    }

    @Test
    void aMomentIsShownInTheZoneOfTheViewer(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();

            scene.bot.call("sendMessage", Map.of("chat_id", scene.anna.id(), "text", "Next: soon", "entities", List.of(
                    Map.of("type", "date_time", "offset", 6, "length", 4,
                            "unix_time", Scene.MORNING.getEpochSecond(), "date_time_format", "wt"))));

            page.sees("Next:");
            assertTrue(page.lastBubble().matches("Next: Monday.*08:59.*"), page.lastBubble());
        }
    }

    @Test
    void whatIsLongerThanOneMessageIsSentInPieces(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();

            page.type("a".repeat(4096) + "b".repeat(10));

            assertEquals("a".repeat(4096), scene.bot.awaits("message").get("text").asText());
            assertEquals("b".repeat(10), scene.bot.awaits("message").get("text").asText());
        }
    }

    @Test
    void eachLineRunsInTheDirectionOfItsOwnLanguage(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();

            scene.bot.says(scene.anna.id(), "שלום\nA line of English that is much longer");

            page.sees("English");
            assertTrue((Boolean) page.script("""
                    const words = [...document.querySelectorAll('.text')].at(-1);
                    const first = document.createRange();
                    first.setStart(words.firstChild, 0);
                    first.setEnd(words.firstChild, 4);
                    return first.getBoundingClientRect().left > words.getBoundingClientRect().left + 60"""));
        }
    }

    @Test
    void theBotIsSeenTyping(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();

            scene.bot.call("sendChatAction", Map.of("chat_id", scene.anna.id(), "action", "typing"));
            page.until("it types", () -> page.subtitle().startsWith("typing"));
            scene.bot.says(scene.anna.id(), "here I am");

            page.sees("here I am");
            assertEquals("bot", page.subtitle());
        }
    }
}
