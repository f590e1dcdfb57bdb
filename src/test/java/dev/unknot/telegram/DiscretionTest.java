package dev.unknot.telegram;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Input;
import dev.unknot.chat.Listener;
import dev.unknot.chat.Standing;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What of a group is written into the inbox of a webhook.
class DiscretionTest {

    private static final String IN_GROUP = """
            {"update_id":%d,"message":{"message_id":1,"date":1,"text":"%s","chat":{"id":-5,"type":"group","title":"Desks"},
             "from":{"id":7,"is_bot":false,"first_name":"Annabel"}}}
            """;
    private static final String QUERY = """
            {"update_id":%d,"inline_query":{"id":"1","query":"my arm is numb","offset":"",
             "from":{"id":7,"is_bot":false,"first_name":"Annabel"}}}
            """;
    private static final String LET_IN = """
            {"update_id":1,"my_chat_member":{"date":1,"chat":{"id":-5,"type":"group","title":"Desks"},
             "from":{"id":7,"is_bot":false,"first_name":"Annabel"},"old_chat_member":{"status":"left"},
             "new_chat_member":{"status":"member","user":{"id":4711,"is_bot":true,"first_name":"Unknot"}}}}
            """;
    private static final String PRESS = """
            {"update_id":1,"callback_query":{"id":"9","data":"in","chat_instance":"1",
             "from":{"id":7,"is_bot":false,"first_name":"Annabel"},
             "message":{"message_id":3,"date":1,"text":"A break","chat":{"id":-5,"type":"group","title":"Desks"},
              "reply_to_message":{"message_id":2,"date":1,"text":"my arm is numb","chat":{"id":-5,"type":"group"}}}}}
            """;

    private final FakeInbox inbox = new FakeInbox();
    private final List<Input> heard = new CopyOnWriteArrayList<>();
    private final Decoder decoder = new Decoder("UnknotBot");
    private final Lanes lanes = lanes(incoming -> heard.add(incoming.input()));
    private final Intake intake = new Intake(decoder, lanes, Watch.NOBODY);

    private Lanes lanes(Listener listener) {
        return new Lanes(new Turnwise(inbox, decoder, listener, Time.SYSTEM), Watch.NOBODY);
    }

    @AfterEach
    void close() throws InterruptedException {
        lanes.close(Duration.ofSeconds(1));
    }

    private void bring(String update) throws JsonProcessingException, InterruptedException {
        intake.keep(new ObjectMapper().readTree(update), inbox);
    }

    @Test
    void whatPeopleWriteAmongOthersIsHeardButNeverWrittenDown() throws Exception {
        bring(IN_GROUP.formatted(1, "@UnknotBot my arm is numb"));
        bring(IN_GROUP.formatted(2, "/private my arm is numb"));
        bring(QUERY.formatted(3));
        bring(IN_GROUP.formatted(4, "my arm is numb"));

        await().until(() -> heard.size() == 3);
        assertEquals("{}", inbox.everything());
    }

    @Test
    void itIsHeardOnceHoweverOftenItIsBrought() throws Exception {
        bring(IN_GROUP.formatted(1, "@UnknotBot first"));
        bring(IN_GROUP.formatted(1, "@UnknotBot first"));
        bring(IN_GROUP.formatted(2, "@UnknotBot last"));

        await().until(() -> heard.size() == 2);
        assertTrue(heard.getLast() instanceof Input.Typed(var text, _, _) && text.endsWith("last"));
    }

    @Test
    void pressesAreWrittenDownWithoutWhatOthersWrote() throws Exception {
        inbox.turn(new ChatId(-5));
        bring(PRESS);

        String kept = inbox.everything();
        assertTrue(kept.contains("callback_query"), kept);
        assertFalse(kept.contains("numb"), kept);
    }

    @Test
    void whatTheChatIsCalledIsStillKnownAfterwards() throws Exception {
        bring(LET_IN);

        await().until(() -> heard.size() == 1);
        assertEquals(new Input.Membership(Standing.MEMBER, "Desks"), heard.getFirst());
        assertFalse(inbox.everything().contains("Annabel"));
    }

    @Test
    void whileAnotherProcessHasTheTurnItWaits() throws Exception {
        try (Inbox.Turn _ = inbox.turn(new ChatId(-5)).orElseThrow()) {
            bring(IN_GROUP.formatted(1, "@UnknotBot hi"));
            bring(QUERY.formatted(2));
            await().until(() -> heard.size() == 1);
        }

        await().until(() -> heard.size() == 2);
        assertTrue(heard.getFirst() instanceof Input.Query);
    }
}
