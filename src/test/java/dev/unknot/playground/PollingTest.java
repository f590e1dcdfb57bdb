package dev.unknot.playground;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PollingTest extends Stage {

    private static List<String> texts(JsonNode updates) {
        return updates.findValuesAsText("text");
    }

    private void write(String... texts) {
        for (String text : texts) {
            playground.as(anna).types(anna.id(), text);
        }
    }

    @Test
    void updatesComeAgainUntilTheOffsetMovesPastThem() {
        write("one", "two", "three");
        JsonNode first = wire.result("getUpdates", "{}");
        long second = first.get(1).get("update_id").asLong();

        JsonNode again = wire.result("getUpdates", "{}");
        JsonNode confirmed = wire.result("getUpdates", "{'offset': " + second + "}");
        JsonNode later = wire.result("getUpdates", "{}");

        assertEquals(List.of("one", "two", "three"), texts(again));
        assertEquals(List.of("two", "three"), texts(confirmed));
        assertEquals(List.of("two", "three"), texts(later));
    }

    @Test
    void aLimitCutsTheBatchAndForgetsNothing() {
        write("one", "two", "three");

        JsonNode batch = wire.result("getUpdates", "{'limit': 2}");
        JsonNode all = wire.result("getUpdates", "{}");

        assertEquals(List.of("one", "two"), texts(batch));
        assertEquals(3, all.size());
    }

    @Test
    void aNegativeOffsetCountsFromTheEndAndForgetsTheRest() {
        write("one", "two", "three");

        JsonNode last = wire.result("getUpdates", "{'offset': -1}");
        JsonNode left = wire.result("getUpdates", "{}");

        assertEquals(List.of("three"), texts(last));
        assertEquals(List.of("three"), texts(left));
    }

    @Test
    void aLongPollWaitsForTheNextUpdate() throws Exception {
        var poll = wire.later("getUpdates", "{'timeout': 20}");

        write("hello");
        JsonNode answer = poll.get(5, TimeUnit.SECONDS);

        assertEquals(List.of("hello"), texts(answer.get("result")));
    }

    @Test
    void aLongPollThatSeesNothingEndsEmptyAfterItsTime() {
        JsonNode answer = wire.result("getUpdates", "{'timeout': 1}");

        assertEquals(0, answer.size());
    }

    @Test
    void aSecondPollEndsTheFirst() throws Exception {
        var first = wire.later("getUpdates", "{'timeout': 20}");
        await().until(playground::isPolled);

        var second = wire.later("getUpdates", "{'timeout': 20}");
        JsonNode conflict = first.get(5, TimeUnit.SECONDS);
        write("hello");
        JsonNode answer = second.get(5, TimeUnit.SECONDS);

        assertEquals(409, conflict.get("error_code").asInt());
        assertEquals("Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                conflict.get("description").asText());
        assertEquals(List.of("hello"), texts(answer.get("result")));
    }

    @Test
    void aWebhookEndsAPollAndForbidsTheNext() throws Exception {
        var poll = wire.later("getUpdates", "{'timeout': 20}");
        await().until(playground::isPolled);

        wire.result("setWebhook", "{'url': 'http://localhost:1/hook'}");
        JsonNode ended = poll.get(5, TimeUnit.SECONDS);
        String refused = wire.refusal("getUpdates", "{}");
        wire.result("deleteWebhook", "{}");
        JsonNode allowed = wire.result("getUpdates", "{}");

        assertEquals("Conflict: terminated by setWebhook request", ended.get("description").asText());
        assertEquals("409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
                + " to delete the webhook first", refused);
        assertEquals(0, allowed.size());
    }

    @Test
    void onlyAllowedKindsAreKeptAndTheChoiceIsRemembered() {
        wire.result("getUpdates", "{'allowed_updates': ['callback_query']}");
        long card = sent("Card");

        write("not asked for");
        playground.as(anna).presses(anna.id(), card, "a");
        JsonNode updates = wire.result("getUpdates", "{}");

        assertEquals(1, updates.size());
        assertEquals("a", updates.get(0).get("callback_query").get("data").asText());
    }

    @Test
    void membersComingAndGoingAreToldOnlyOnDemand() {
        playground.director().bot(group, Status.ADMINISTRATOR);
        wire.result("getUpdates", "{'offset': 999999999}");

        playground.director().member(group, bela, Status.LEFT);
        JsonNode usual = wire.result("getUpdates", "{}");
        wire.result("getUpdates", "{'offset': 999999999, 'allowed_updates': ['chat_member']}");
        playground.director().member(group, bela, Status.MEMBER);
        JsonNode demanded = wire.result("getUpdates", "{}");

        assertFalse(usual.toString().contains("\"chat_member\""));
        assertEquals("member", demanded.get(0).get("chat_member").get("new_chat_member").get("status").asText());
    }
}
