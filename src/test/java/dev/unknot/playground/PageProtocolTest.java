package dev.unknot.playground;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageProtocolTest extends Stage {

    private JsonNode state() {
        return Wire.read(wire.get("/playground/state"));
    }

    private JsonNode does(String path, String body) {
        var answer = wire.page("POST", path, body.replace('\'', '"'));
        assertEquals(200, answer.statusCode(), answer.body());
        return Wire.read(answer);
    }

    @Test
    void theStateShowsPeopleChatsMessagesAndTheClock() {
        JsonNode state = state();

        assertEquals(List.of("en", "hu", "pt-br"), state.get("people").findValuesAsText("language_code"));
        assertEquals(List.of("private", "private", "private", "group", "channel"),
                state.get("chats").findValuesAsText("type"));
        assertEquals("/start", state.get("messages").get(String.valueOf(anna.id())).get(0).get("text").asText());
        assertEquals("2026-11-23T08:00:00Z", state.get("clock").asText());
        assertEquals("PT0S", state.get("ahead").asText());
    }

    @Test
    void everyKindOfMessageReachesTheBotAsTheContractSays() {
        String path = "/chats/" + anna.id() + "/messages";
        String as = "{'as': " + anna.id() + ", ";
        does(path, as + "'sticker': true}");
        does(path, as + "'voice': true}");
        does(path, as + "'photo': true, 'caption': 'My neck'}");
        does(path, as + "'video': true}");
        does(path, as + "'document': true}");
        does(path, as + "'contact': true}");
        does(path, as + "'location': {'latitude': 47.5, 'longitude': 19.0}}");
        does(path, as + "'text': 'Not mine', 'forward': true}");
        long number = does(path, as + "'text': 'Mine'}").get("message_id").asLong();
        wire.page("PUT", path + "/" + number, (as + "'text': 'Still mine'}").replace('\'', '"'));

        JsonNode updates = wire.result("getUpdates", "{}");

        assertEquals(10, updates.size());
        assertEquals("My neck", updates.get(2).get("message").get("caption").asText());
        assertEquals("hidden_user", updates.get(7).get("message").get("forward_origin").get("type").asText());
        assertEquals("Still mine", updates.get(9).get("edited_message").get("text").asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /chats/5/messages      | {'as': ANNA, 'text': 'a'}                  | there is no chat 5
            /chats/ANNA/messages   | {'as': 5, 'text': 'a'}                     | there is no person 5
            /chats/ANNA/messages   | {'as': BELA, 'text': 'a'}                  | Béla is not in this chat
            /chats/ANNA/messages   | {'as': ANNA, 'text': ' '}                  | a text must not be empty
            /chats/ANNA/messages   | {'as': ANNA, 'text': 'a', 'reply_to': 99}  | there is no message 99 in this chat
            /chats/ANNA/messages   | {'as': ANNA, 'text': 'a', 'thread': 99}    | there is no topic 99
            /chats/ANNA/messages   | {'as': ANNA, 'location': {}}               | there is no such place
            /chats/ANNA/messages   | []                                         | the body must be a JSON object
            /chats/CHANNEL/messages | {'as': BELA, 'text': 'a'}                 | only administrators write in a channel
            /chats/ANNA/presses    | {'as': ANNA, 'message': 99, 'data': 'a'}   | there was never a message 99 in this chat
            /chats/ANNA/presses    | {'as': ANNA, 'data': 'a'}                  | message must be a number
            /chats/ANNA/members    | {'person': BELA, 'status': 'member'}       | nobody can join a private chat
            /chats/GROUP/members   | {'person': BELA, 'status': 'king'}         | status must be creator, administrator, member, left or kicked
            /chats/GROUP/topics    | {'name': 'a'}                              | only a forum has topics
            /chats/ANNA/upgrade    | {}                                         | only a basic group can be upgraded
            /chats                 | {'type': 'private', 'admin': ANNA}         | private chats come with their person
            /people                | {'first_name': 'A', 'language_code': 'x1'} | language_code must be like en or pt-br
            /clock                 | {'advance': '10 minutes'}                  | advance must be a duration such as PT10M
            /clock                 | {'advance': 'PT-1M'}                       | the clock only moves forward
            /faults                | {'kind': '418'}                            | kind must be one of 429, 500, 502html, 504, 200html, 401, 403, 409, 413, cut, lost, slow
            /inline/9/choose       | {'result': 'a'}                            | there is no query 9
            """)
    void whatCannotBeIsSaidInOneLine(String path, String body, String expected) {
        String filledPath = filled(path);

        var answer = wire.page("POST", filledPath, filled(body).replace('\'', '"'));

        assertEquals(400, answer.statusCode());
        assertEquals(expected, Wire.read(answer).get("error").asText());
    }

    private String filled(String text) {
        return text.replace("ANNA", String.valueOf(anna.id()))
                .replace("BELA", String.valueOf(bela.id()))
                .replace("GROUP", String.valueOf(group))
                .replace("CHANNEL", String.valueOf(channel));
    }

    @Test
    void peopleGroupsAndMembersCanBeAdded() {
        JsonNode dora = does("/people", "{'first_name': 'Dora', 'language_code': 'de'}");
        JsonNode chat = does("/chats", "{'type': 'supergroup', 'title': 'Office', 'is_forum': true, 'admin': "
                + anna.id() + ", 'members': [" + dora.get("id") + "]}");
        String at = "/chats/" + chat.get("id").asLong();
        JsonNode topic = does(at + "/topics", "{'name': 'Breaks'}");
        does(at + "/members", "{'person': " + bela.id() + ", 'status': 'member'}");
        does(at + "/members", "{'bot': true, 'status': 'administrator'}");

        JsonNode updates = wire.result("getUpdates", "{}");
        JsonNode shown = state().get("chats").get(6);

        assertEquals("member", updates.get(0).get("my_chat_member").get("new_chat_member").get("status").asText());
        assertEquals("Office", shown.get("title").asText());
        assertEquals("administrator", shown.get("bot").asText());
        assertEquals(3, shown.get("members").size());
        assertEquals("Breaks", topic.get("name").asText());
    }

    @Test
    void theClockMovesByAnAmountOrToTheNextThingDue() {
        JsonNode later = does("/clock", "{'advance': 'PT10M'}");
        JsonNode next = does("/clock", "{'to': 'next'}");

        assertEquals("2026-11-23T08:10:00Z", later.get("now").asText());
        assertEquals("2026-11-23T10:00:00Z", next.get("now").asText());
        assertEquals("PT2H", next.get("ahead").asText());
    }

    @Test
    void thePageIsToldWhatHappens() {
        List<String> events = new CopyOnWriteArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest listen = HttpRequest.newBuilder(URI.create(playground.url() + "/playground/events"))
                    .header("Accept", "text/event-stream")
                    .build();
            var stream = client.sendAsync(listen, HttpResponse.BodyHandlers.ofLines())
                    .thenAccept(answer -> answer.body().filter(line -> line.startsWith("data:")).forEach(events::add));
            await().until(() -> events.size() == 1);

            long card = sent("Card");
            String press = playground.as(anna).presses(anna.id(), card, "a");
            wire.result("answerCallbackQuery", "{'callback_query_id': '" + press + "', 'text': 'Well', 'show_alert': true}");
            wire.result("editMessageText", "{'chat_id': " + anna.id() + ", 'message_id': " + card + ", 'text': 'New'}");
            wire.result("sendChatAction", "{'chat_id': " + anna.id() + ", 'action': 'typing'}");
            wire.result("setMessageReaction", "{'chat_id': " + anna.id() + ", 'message_id': " + card
                    + ", 'reaction': [{'type': 'emoji', 'emoji': '👍'}]}");
            wire.result("deleteMessage", "{'chat_id': " + anna.id() + ", 'message_id': " + card + "}");
            wire.result("setMyCommands", "{'commands': []}");
            playground.clock().advance(Duration.ofMinutes(1));
            await().until(() -> events.size() == 9);
            playground.close();
            stream.exceptionally(_ -> null).join();
        }

        assertEquals(List.of("hello", "message", "alert", "edited", "action", "reaction", "deleted", "commands", "clock"),
                events.stream().map(PageProtocolTest::type).toList());
        assertTrue(events.get(2).contains("\"text\":\"Well\",\"modal\":true"));
    }

    private static String type(String line) {
        return Json.read(line.substring("data:".length())).orElseThrow().get("type").asText();
    }
}
