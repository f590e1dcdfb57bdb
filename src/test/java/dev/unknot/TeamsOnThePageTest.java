package dev.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.unknot.playground.page.Browser;
import dev.unknot.playground.page.ChatPage;
import dev.unknot.playground.page.InBrowser;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Shared breaks in a group and in a channel, as their people have them in the playground.
@InBrowser
class TeamsOnThePageTest {

    private static final String GROUP = "Desk stretchers";
    private static final String CHANNEL = "Necks of the world";

    @Test
    void aGroupHasABreakFromThePostToTheSummaryOfTheWeek(Browser browser) throws InterruptedException {
        try (Played played = Played.at("2026-11-27T13:00:00Z", browser)) {
            ChatPage page = setUp(played);

            page.clock("Next due").sees("Break time:").seesPhotos(1);
            takesPart(played, "Béla", 1);
            takesPart(played, "Carla", 2);
            page.clock("+10 min");
            page.until("both are counted", () -> page.buttons().containsAll(List.of("I’m in · 2", "Done · 2")));
            page.clock("+10 min").clock("+10 min").sees("This break is over: 2 joined in, 2 done.");
            int buttons = page.all(".row:last-child .key").size();
            page.clock("+10 min").sees("This week: 1 break, joined 2 times, done 2 times.");

            assertEquals(0, buttons);
            assertEquals(1, page.photosShown());
        }
    }

    private static ChatPage setUp(Played played) {
        return played.page().openChat(GROUP)
                .type("/team Berlin").sees("Is this your time?")
                .press("Berlin, Germany · 14:00").sees("Next break: Friday");
    }

    private static void takesPart(Played played, String name, int count) {
        ChatPage page = played.page().become(name).openChat(GROUP).sees("Break time:");
        page.pressBeginning("I’m in").seesToast("You are in. " + count + " so far.");
        page.pressBeginning("Done").seesToast("Well done. " + count + " done so far.");
    }

    @Test
    void aMemberIsToldThatOnlyAdminsChangeTheBreaks(Browser browser) throws InterruptedException {
        try (Played played = Played.at("2026-11-27T13:00:00Z", browser)) {
            ChatPage page = setUp(played);
            String plan = page.lastBubble();

            page.become("Carla").openChat(GROUP).press("Silent");

            page.dismissAlert("Only admins of this group can change the breaks.");
            assertEquals(plan, page.lastBubble());
        }
    }

    @Test
    void aChannelLinkedFromThePrivateChatHasPostsWithoutButtonsForSinglePeople(Browser browser)
            throws InterruptedException {
        try (Played played = Played.at("2026-11-23T09:00:00Z", browser)) {
            ChatPage page = played.page().start().sees("I help with stiff necks")
                    .type("/channel").sees("Breaks for a channel")
                    .press("Choose a channel").click(".menu .menu-words > span", CHANNEL)
                    .sees("By which clock shall the breaks come?")
                    .type("/channel Madrid").sees("Is this your time?")
                    .press("Madrid, Spain · 10:00").sees("Breaks in " + CHANNEL);

            page.clock("Next due").openChat(CHANNEL).sees("Break time:").seesPhotos(1);
            List<String> buttons = page.buttons();
            page.press("Something hurts? Ask in private");

            assertEquals(List.of("Something hurts? Ask in private"), buttons);
            page.sees("How old are you?");
            assertEquals("Unknot", page.one("#chat-title").getText());
        }
    }
}
