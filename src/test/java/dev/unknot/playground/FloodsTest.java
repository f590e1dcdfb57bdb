package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FloodsTest extends Stage {

    private JsonNode say(long chat) {
        return wire.call("sendMessage", "{'chat_id': " + chat + ", 'text': 'Hello'}");
    }

    @Test
    void fiveMessagesFitIntoAChatAndThenOneASecond() {
        for (int count = 0; count < 5; count++) {
            assertEquals(true, say(anna.id()).get("ok").asBoolean());
        }

        JsonNode sixth = say(anna.id());
        playground.clock().advance(Duration.ofSeconds(1));
        JsonNode seventh = say(anna.id());

        assertEquals(429, sixth.get("error_code").asInt());
        assertEquals("Too Many Requests: retry after 1", sixth.get("description").asText());
        assertEquals(1, sixth.get("parameters").get("retry_after").asInt());
        assertEquals(true, seventh.get("ok").asBoolean());
    }

    @Test
    void editsCountAsMessages() {
        long card = sent("0");
        for (int count = 1; count < 5; count++) {
            wire.result("editMessageText",
                    "{'chat_id': " + anna.id() + ", 'message_id': " + card + ", 'text': '" + count + "'}");
        }

        String refusal = wire.refusal("editMessageText",
                "{'chat_id': " + anna.id() + ", 'message_id': " + card + ", 'text': 'x'}");

        assertEquals("429 Too Many Requests: retry after 1", refusal);
    }

    @Test
    void aGroupTakesTwentyMessagesAndThenOneEveryThreeSeconds() {
        int granted = 0;
        while (say(group).get("ok").asBoolean()) {
            playground.clock().advance(Duration.ofSeconds(1));
            granted++;
        }

        JsonNode refused = say(group);

        assertEquals(29, granted, "20 at once and one every three seconds of the 29 it took");
        assertEquals(1, refused.get("parameters").get("retry_after").asInt());
    }

    @Test
    void thirtyMessagesASecondAreTheMostInAll() {
        for (int count = 0; count < 31; count++) {
            Person person = playground.director().person("P" + count, "en");
            playground.as(person).types(person.id(), "/start");
        }

        long granted = playground.people().stream()
                .skip(3)
                .filter(person -> say(person.id()).get("ok").asBoolean())
                .count();

        assertEquals(30, granted);
    }

    @Test
    void theLimitsCanBeSwitchedOff() {
        playground.limitFloods(false);

        for (int count = 0; count < 40; count++) {
            assertEquals(true, say(group).get("ok").asBoolean());
        }
    }
}
