package dev.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.playground.page.Browser;
import dev.unknot.playground.page.ChatPage;
import dev.unknot.playground.page.InBrowser;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reminders as somebody has them who sets them up in the playground.
@InBrowser
class RemindersOnThePageTest {

    private static final String MONDAY_AT_NINE = "2026-11-23T09:00:00Z";

    private static ChatPage setUp(Played played) {
        return played.page().start().sees("I help with stiff necks")
                .type("/reminders").sees("Where are you?")
                .type("London, UK").sees("it is 09:00 there now")
                .press("Yes, 09:00 is right").sees("Your reminders");
    }

    @Test
    void theCardIsChangedByTapsAndSaysWhatIsNext(Browser browser) throws InterruptedException {
        try (Played played = Played.at(MONDAY_AT_NINE, browser)) {
            ChatPage page = setUp(played);

            page.press("Desk").sees("Desk reminder:").press("14:00").sees("Desk reminder: 14:00, Mon to Fri");
            page.press("‹ Back").sees("Your reminders");

            String card = page.lastBubble();
            assertTrue(card.contains("Desk: 14:00, Mon to Fri"), card);
            assertTrue(card.contains("Time zone: London – it is 09:00 there"), card);
            assertTrue(card.contains("Next: Desk, Monday"), card);
            assertEquals("2026-11-23T14:00:00.000Z", page.one(".row:last-child time.moment").getDomAttribute("datetime"));
        }
    }

    private static String clock(Played played) {
        return played.running().playground().orElseThrow().clock().instant().toString();
    }

    @Test
    void theNextOneDueComesWhenTheClockIsMovedThereAndIsPutOff(Browser browser) throws InterruptedException {
        try (Played played = Played.at(MONDAY_AT_NINE, browser)) {
            ChatPage page = setUp(played).press("Desk").sees("Desk reminder:").press("14:00").sees("Desk reminder: 14:00");

            page.clock("Next due").sees("Walk break");
            String due = clock(played);
            List<String> buttons = page.buttons();
            page.press("In 30 min").seesToast("All right, again at 14:30.");
            page.clock("Next due");

            page.until("it is back", () -> page.bubbles().stream().filter(words -> words.contains("Walk break")).count() == 2);
            assertEquals("2026-11-23T14:00:00Z", due);
            assertEquals("2026-11-23T14:30:00Z", clock(played));
            assertTrue(buttons.containsAll(List.of("Done", "In 10 min", "In 30 min", "Skip")), buttons.toString());
        }
    }
}
