package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatsTest extends Stage {

    private static String say(long chat) {
        return "{'chat_id': " + chat + ", 'text': 'Hello'}";
    }

    private JsonNode updates() {
        return wire.result("getUpdates", "{}");
    }

    @Test
    void whoBlocksTheBotIsNotReachedAndTheBotIsTold() {
        playground.director().block(anna, true);
        String refusal = wire.refusal("sendMessage", say(anna.id()));
        JsonNode change = updates().get(0).get("my_chat_member");

        playground.director().block(anna, false);
        wire.result("sendMessage", say(anna.id()));

        assertEquals("403 Forbidden: bot was blocked by the user", refusal);
        assertEquals("kicked", change.get("new_chat_member").get("status").asText());
        assertEquals("member", updates().get(1).get("my_chat_member").get("new_chat_member").get("status").asText());
    }

    @Test
    void aBotThatWasThrownOutHearsAndSaysNothingMore() {
        playground.director().bot(group, Status.KICKED);
        String refusal = wire.refusal("sendMessage", say(group));

        playground.as(anna).types(group, "/tips");
        JsonNode updates = updates();

        assertEquals("403 Forbidden: bot was kicked from the group chat", refusal);
        assertEquals(1, updates.size());
        assertEquals("kicked", updates.get(0).get("my_chat_member").get("new_chat_member").get("status").asText());
    }

    @Test
    void aBotThatLeavesIsNoMemberAnyMore() {
        wire.result("leaveChat", "{'chat_id': " + group + "}");

        String refusal = wire.refusal("sendMessage", say(group));

        assertEquals("403 Forbidden: bot is not a member of the group chat", refusal);
    }

    @Test
    void inAChannelOnlyAnAdministratorMayPost() {
        JsonNode post = wire.result("sendMessage", say(channel));
        playground.director().bot(channel, Status.MEMBER);

        String refusal = wire.refusal("sendMessage", say(channel));

        assertEquals(channel, post.get("sender_chat").get("id").asLong());
        assertEquals("400 Bad Request: need administrator rights in the channel chat", refusal);
    }

    @Test
    void aGroupThatBecameASupergroupSaysWhereItIsNow() {
        long supergroup = playground.director().upgrade(group);
        JsonNode refusal = wire.call("sendMessage", say(group));

        wire.result("sendMessage", say(supergroup));
        JsonNode updates = updates();

        assertEquals("Bad Request: group chat was upgraded to a supergroup chat", refusal.get("description").asText());
        assertEquals(supergroup, refusal.get("parameters").get("migrate_to_chat_id").asLong());
        assertEquals(supergroup, updates.get(0).get("message").get("migrate_to_chat_id").asLong());
        assertEquals(group, updates.get(1).get("message").get("migrate_from_chat_id").asLong());
    }

    @Test
    void inAGroupOnlyWhatIsMeantForTheBotReachesIt() {
        long own = wire.result("sendMessage", say(group)).get("message_id").asLong();

        playground.as(bela).types(group, "Nothing for bots");
        playground.as(bela).types(group, "/tips");
        playground.as(bela).types(group, "/tips@another_bot");
        playground.as(bela).types(group, "Ask @unknot_playground_bot about it");
        playground.as(bela).replies(group, own, "An answer");

        assertEquals(List.of("/tips", "Ask @unknot_playground_bot about it", "An answer"),
                updates().findValues("message").stream().map(message -> message.path("text").asText()).toList());
    }

    @Test
    void anAdministratorBotHearsEverything() {
        playground.director().bot(group, Status.ADMINISTRATOR);
        wire.result("getUpdates", "{'offset': 999999999}");

        playground.as(bela).types(group, "Nothing for bots");

        assertEquals("Nothing for bots", updates().get(0).get("message").get("text").asText());
    }

    @Test
    void membersAndAdministratorsAreToldApart() {
        JsonNode owner = wire.result("getChatMember", "{'chat_id': " + group + ", 'user_id': " + anna.id() + "}");
        JsonNode member = wire.result("getChatMember", "{'chat_id': " + group + ", 'user_id': " + bela.id() + "}");

        JsonNode administrators = wire.result("getChatAdministrators", "{'chat_id': " + channel + "}");
        int count = wire.result("getChatMemberCount", "{'chat_id': " + group + "}").asInt();
        JsonNode full = wire.result("getChat", "{'chat_id': " + group + "}");

        assertEquals("creator", owner.get("status").asText());
        assertEquals("member", member.get("status").asText());
        assertEquals(2, administrators.size());
        assertEquals(4, count);
        assertEquals("group", full.get("type").asText());
    }

    @Test
    void aForumHasTopicsThatAreAnsweredIn() {
        long forum = playground.director().chat(
                ChatType.SUPERGROUP, "Office", true, anna, List.of(bela), Status.ADMINISTRATOR);
        long topic = playground.director().topic(forum, "Breaks");
        playground.as(bela).typesIn(forum, topic, "/tips");

        JsonNode answer = wire.result("sendMessage",
                "{'chat_id': " + forum + ", 'text': 'Here', 'message_thread_id': " + topic + "}");
        String nowhere = wire.refusal("sendMessage",
                "{'chat_id': " + forum + ", 'text': 'Here', 'message_thread_id': 999}");

        assertEquals(topic, answer.get("message_thread_id").asLong());
        assertTrue(answer.get("is_topic_message").asBoolean());
        assertEquals("400 Bad Request: message thread not found", nowhere);
    }

    @Test
    void othersMessagesAreOnlyDeletedByAnAdministrator() {
        long message = playground.as(bela).types(group, "Mine");
        String delete = "{'chat_id': " + group + ", 'message_id': " + message + "}";
        String refusal = wire.refusal("deleteMessage", delete);

        playground.director().bot(group, Status.ADMINISTRATOR);
        wire.result("deleteMessage", delete);

        assertEquals("400 Bad Request: message can't be deleted", refusal);
    }

    @Test
    void afterTwoDaysOnesOwnMessageStays() {
        long message = sent("Old");

        playground.clock().advance(Duration.ofDays(2).plusMinutes(1));
        String refusal = wire.refusal("deleteMessage", "{'chat_id': " + anna.id() + ", 'message_id': " + message + "}");

        assertEquals("400 Bad Request: message can't be deleted", refusal);
    }

    @Test
    void severalMessagesGoAtOnceAndUnknownOnesAreSkipped() {
        long one = sent("One");
        long two = sent("Two");

        wire.result("deleteMessages", "{'chat_id': " + anna.id() + ", 'message_ids': [" + one + "," + two + ",99]}");

        assertEquals(1, playground.as(anna).sees(anna.id()).size());
    }

    @Test
    void aCopyForgetsWhereItCameFromAndAForwardSaysIt() {
        long original = sent("Words");
        String about = "{'chat_id': " + anna.id() + ", 'from_chat_id': " + anna.id() + ", 'message_id': " + original + "}";

        JsonNode copy = wire.result("copyMessage", about);
        JsonNode forward = wire.result("forwardMessage", about);

        assertEquals(original + 1, copy.get("message_id").asLong());
        assertEquals("Words", forward.get("text").asText());
        assertEquals("user", forward.get("forward_origin").get("type").asText());
    }

    @Test
    void pinningInAGroupWantsRights() {
        long message = wire.result("sendMessage", say(group)).get("message_id").asLong();
        String pin = "{'chat_id': " + group + ", 'message_id': " + message + "}";
        String refusal = wire.refusal("pinChatMessage", pin);

        playground.director().bot(group, Status.ADMINISTRATOR);
        wire.result("pinChatMessage", pin);

        assertEquals("400 Bad Request: not enough rights to manage pinned messages in the chat", refusal);
        assertTrue(playground.as(anna).sees(group).getLast().has("pinned_message"));
    }

    @Test
    void aClosedTopicTakesNothingFromABotThatDoesNotRunTheGroup() {
        long forum = playground.director().chat(ChatType.SUPERGROUP, "Office", true, anna, List.of(), Status.MEMBER);
        long topic = playground.director().topic(forum, "Breaks");
        String say = "{'chat_id': " + forum + ", 'text': 'Here', 'message_thread_id': " + topic + "}";

        playground.director().closeTopic(forum, topic, true);
        String closed = wire.refusal("sendMessage", say);
        playground.director().closeTopic(forum, topic, false);
        wire.result("sendMessage", say);
        playground.director().deleteTopic(forum, topic);
        String deleted = wire.refusal("sendMessage", say);

        assertEquals("400 Bad Request: TOPIC_CLOSED", closed);
        assertEquals("400 Bad Request: message thread not found", deleted);
        assertTrue(updates().toString().contains("forum_topic_closed"));
    }

    @Test
    void aDeletedGroupAndASilencedOneRefuseTheBot() {
        playground.director().silence(group, true);
        String silenced = wire.refusal("sendMessage", say(group));
        playground.director().delete(group);

        String deleted = wire.refusal("sendMessage", say(group));

        assertEquals("400 Bad Request: not enough rights to send text messages to the chat", silenced);
        assertEquals("403 Forbidden: the group chat was deleted", deleted);
    }

    @Test
    void anAdministratorCanSpeakInTheNameOfTheGroup() {
        playground.as(anna).typesAnonymously(group, "/setup");

        JsonNode message = updates().get(0).get("message");

        assertEquals("GroupAnonymousBot", message.get("from").get("username").asText());
        assertEquals(group, message.get("sender_chat").get("id").asLong());
    }

    @Test
    void aKeyboardOfTheBotIsShownInTheChatUntilItIsTakenAway() {
        wire.result("sendMessage", "{'chat_id': " + anna.id() + ", 'text': 'Where are you?',"
                + "'reply_markup': {'keyboard': [[{'text': 'Here', 'request_location': true}]]}}");
        JsonNode shown = Wire.read(wire.get("/playground/state")).get("chats").get(0);

        wire.result("sendMessage", "{'chat_id': " + anna.id() + ", 'text': 'Thanks',"
                + "'reply_markup': {'remove_keyboard': true}}");
        JsonNode afterwards = Wire.read(wire.get("/playground/state")).get("chats").get(0);

        assertEquals("Here", shown.get("keyboard").findValue("text").asText());
        assertEquals(false, afterwards.has("keyboard"));
    }
}
