package dev.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.playground.page.Browser;
import dev.unknot.playground.page.ChatPage;
import dev.unknot.playground.page.InBrowser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// One whole conversation as a newcomer has it: the playground in a real browser, with the real
/// content, from START to the rating.
@InBrowser
class WholeConversationTest {

    private static final int MOST_TAPS = 16;

    private static final List<String> TO_THE_FIRST_PICTURE = List.of(
            "Check my neck", "18 to 49", "None of these", "None of these", "None of these", "1. Neck", "Continue ›", "3",
            "3 days to 2 weeks", "About the same", "1. Stiff", "Continue ›", "Desk, 2 min", "None of these", "Start ›");

    private static final List<String> WHAT_COMES_NEXT = List.of(
            "How old", "Right now", "In the last few weeks", "About your health", "Where do you feel", "Where do you feel",
            "How bad", "How long", "How is it changing", "What does it feel like", "What does it feel like",
            "Where will you do it", "Last one", "Here is a gentle plan", "1 of ");

    @Test
    void aHealthyAdultWithAStiffNeckIsShownARoutineWithPictures(Browser browser) throws InterruptedException {
        try (Running running = start()) {
            running.playground().orElseThrow().limitFloods(false);
            ChatPage page = browser.open(running.playground().orElseThrow().url()).start().sees("I help with stiff necks");

            for (int tap = 0; tap < TO_THE_FIRST_PICTURE.size(); tap++) {
                page.press(TO_THE_FIRST_PICTURE.get(tap)).sees(WHAT_COMES_NEXT.get(tap));
            }

            page.seesPhotos(1);
            assertTrue(TO_THE_FIRST_PICTURE.size() <= MOST_TAPS);
            page.press("Next ›").sees("2 of ").press("Next ›").sees("3 of ").press("Finish").sees("How does it feel now");
            page.press("Better").sees("How strong").press("1").sees("Is anything new").press("Nothing new").sees("Good to hear");
            assertEquals(1, page.photosShown());
        }
    }

    @Test
    void aPictureMovesInPlaceAndAClipToFollowAlongCanBeStartedAndHeard(Browser browser) throws InterruptedException {
        try (Running running = start()) {
            running.playground().orElseThrow().limitFloods(false);
            ChatPage page = browser.open(running.playground().orElseThrow().url()).start().sees("I help with stiff necks");
            for (int tap = 0; tap < TO_THE_FIRST_PICTURE.size(); tap++) {
                page.press(TO_THE_FIRST_PICTURE.get(tap)).sees(WHAT_COMES_NEXT.get(tap));
            }
            int messages = page.bubbles().size();

            page.press("See it move");

            page.until("a loop plays by itself, without sound and without end", () -> plays(page, """
                    return clip.loop && clip.muted && !clip.controls && !clip.paused && clip.currentTime > 0"""));
            assertEquals(messages, page.bubbles().size());
            page.press("Picture").seesPhotos(1);

            page.press("Follow along");

            page.until("a film waits to be started", () -> plays(page, """
                    return clip.controls && clip.paused && !clip.muted && clip.readyState > 0"""));
            page.script("document.querySelector('video').currentTime = 20; document.querySelector('video').play()");
            page.until("it plays from where it was told", () -> plays(page, "return clip.currentTime > 20"));
        }
    }

    private static boolean plays(ChatPage page, String how) {
        return Boolean.TRUE.equals(page.script("const clip = document.querySelector('video'); if (!clip) return false; " + how));
    }

    @Test
    void aRedFlagEndsInTheEmergencyCardWithTheCountrysNumber(Browser browser) throws InterruptedException {
        try (Running running = start()) {
            running.playground().orElseThrow().limitFloods(false);
            ChatPage page = browser.open(running.playground().orElseThrow().url()).start().sees("I help with stiff necks");

            page.press("Check my neck").sees("How old").press("18 to 49").sees("Right now");
            page.press("5. Bladder, bowel, legs").press("Continue ›").sees("Please stop here and get help now");
            page.type("United Kingdom").sees("999");

            page.type("/stretch").sees("I show no stretches for now");
            assertEquals(0, page.photosShown());
        }
    }

    private static Running start() throws InterruptedException {
        return new Starting(Main.settings(Map.of(Settings.PORT, "0")), _ -> {}).start();
    }
}
