package dev.unknot.playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.playground.ChatType;
import org.junit.jupiter.api.Test;

/// One visitor is several people, in private, in groups and in channels.
@InBrowser
class PeopleTest {

    @Test
    void eachPersonHasAPrivateChatOfTheirOwn(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            scene.bot.says(scene.anna.id(), "for Anna only");
            page.sees("for Anna only");

            page.become("Carla").start();

            assertEquals("Carla", scene.bot.awaits("message").get("from").get("first_name").asText());
            page.until("only their own words show", () -> page.bubbles().equals(java.util.List.of("/start")));
            page.become("Anna").sees("for Anna only");
        }
    }

    @Test
    void whatOthersSayInAGroupCarriesTheirName(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            long group = scene.playground.director().first(ChatType.GROUP);
            ChatPage page = scene.open().openChat("Desk stretchers");

            page.type("hello all").become("Carla").openChat("Desk stretchers");

            page.until("the name shows", () -> page.one(".author").getText().equals("Anna"));
            assertTrue(page.subtitle().startsWith("You are a member · 3 people"), page.subtitle());
            assertEquals(1, scene.playground.as(scene.anna).sees(group).stream()
                    .filter(message -> message.path("text").asText().equals("hello all")).count());
        }
    }

    @Test
    void anAdminWritesInAChannelAndAMemberOnlyReads(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.open().openChat("Necks of the world").type("Good morning");
            assertEquals("Good morning", scene.bot.awaits("channel_post").get("text").asText());

            page.become("Carla").openChat("Necks of the world");

            page.sees("Good morning");
            assertEquals("Only admins can write in this channel.", page.one("#composer").getText());
        }
    }

    @Test
    void aNewGroupIsMadeWithItsOwnerAndTheBot(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.open();

            page.one("#new").click();
            page.click(".menu [role=menuitem]", "New group…").fill("Name", "Third floor").confirm("Create");

            JsonNode membership = scene.bot.awaits("my_chat_member");
            assertEquals("Third floor", membership.get("chat").get("title").asText());
            page.until("it is open", () -> page.one("#chat-title").getText().equals("Third floor"));
            assertTrue(page.subtitle().startsWith("You are the owner"), page.subtitle());
        }
    }

    @Test
    void aNewPersonMeetsTheBotForTheFirstTime(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.open();

            page.one("#person").click();
            page.click(".menu [role=menuitem]", "New person…").fill("First name", "<i>Dana</i>").confirm("Add");

            page.until("we are Dana", () -> page.one("#person").getText().contains("<i>Dana</i>"));
            page.start();
            assertEquals("<i>Dana</i>", scene.bot.awaits("message").get("from").get("first_name").asText());
        }
    }

    @Test
    void aBlockedBotIsToldAndCanBeUnblocked(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();

            page.chatMenu("Block the bot");
            assertEquals("kicked", newStatus(scene));
            page.click("#composer .wide", "UNBLOCK THE BOT");

            assertEquals("member", newStatus(scene));
            page.until("we can write again", () -> !page.all("#words").isEmpty());
        }
    }

    private static String newStatus(Scene scene) {
        return scene.bot.awaits("my_chat_member").get("new_chat_member").get("status").asText();
    }

    @Test
    void messagesElsewhereAreCountedUntilTheyAreSeen(Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.begin();
            long group = scene.playground.director().first(ChatType.GROUP);

            scene.bot.says(group, "one");
            scene.bot.says(group, "two");
            page.until("two are unread", () -> page.one(".chat-entry .badge").getText().equals("2"));
            page.openChat("Desk stretchers");

            page.until("none is unread", () -> page.all(".chat-entry .badge").isEmpty());
        }
    }
}
