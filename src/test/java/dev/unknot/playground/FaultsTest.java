package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FaultsTest extends Stage {

    private void fail(FaultKind kind, int times) {
        playground.fail(new Fault("sendMessage", kind, times, 7));
    }

    private String refusal() {
        return wire.refusal("sendMessage", "{'chat_id': " + anna.id() + ", 'text': 'Hello'}");
    }

    @Test
    void aFaultComesAsOftenAsAskedForAndThenNoMore() {
        fail(FaultKind.FLOOD, 2);

        String first = refusal();
        String second = refusal();
        long third = sent("Hello");

        assertEquals("429 Too Many Requests: retry after 7", first);
        assertEquals(first, second);
        assertTrue(third > 0);
    }

    @Test
    void theServerCanBreakInItsOwnFormatOrInAProxys() {
        fail(FaultKind.INTERNAL, 1);
        fail(FaultKind.BAD_GATEWAY, 1);

        String own = refusal();
        var proxy = wire.form("sendMessage", "chat_id=" + anna.id() + "&text=Hello");

        assertEquals("500 Internal Server Error", own);
        assertEquals(502, proxy.statusCode());
        assertTrue(proxy.body().startsWith("<html>"));
    }

    @Test
    void aPersonCanSeemToHaveBlockedTheBot() {
        fail(FaultKind.BLOCKED, 1);

        assertEquals("403 Forbidden: bot was blocked by the user", refusal());
    }

    @Test
    void aCutConnectionLeavesNothingDoneAndALostAnswerLeavesItDone() {
        fail(FaultKind.CUT, 1);
        var cut = assertThrows(UncheckedIOException.class, () -> sent("Cut"));
        int afterCut = playground.as(anna).sees(anna.id()).size();

        fail(FaultKind.LOST, 1);
        var lost = assertThrows(UncheckedIOException.class, () -> sent("Lost"));
        int afterLost = playground.as(anna).sees(anna.id()).size();

        assertInstanceOf(IOException.class, cut.getCause());
        assertInstanceOf(IOException.class, lost.getCause());
        assertEquals(1, afterCut);
        assertEquals(2, afterLost);
    }

    @Test
    void aSlowAnswerStillComes() {
        playground.fail(new Fault("sendMessage", FaultKind.SLOW, 1, 1));
        long before = System.nanoTime();

        sent("Hello");

        assertTrue(System.nanoTime() - before >= 1_000_000_000L);
    }

    @Test
    void aFaultForEverythingSparesTheLongPollAndCanBeTakenBack() {
        playground.fail(new Fault("*", FaultKind.INTERNAL, 100, 0));

        wire.result("getUpdates", "{}");
        String refused = wire.refusal("getMe", "{}");
        playground.failNoMore();

        assertEquals("500 Internal Server Error", refused);
        assertTrue(wire.result("getMe", "{}").get("is_bot").asBoolean());
    }

    @Test
    void everyCallIsRecordedWithItsOutcome() {
        wire.result("getMe", "{}");
        refusalOfAnEmptyText();

        var last = playground.requests().getLast();

        assertEquals("sendMessage", last.method());
        assertEquals(String.valueOf(anna.id()), last.text("chat_id"));
        assertEquals(400, last.status());
        assertEquals(MORNING, last.at());
        assertTrue(playground.requests().get(playground.requests().size() - 2).isOk());
    }

    private void refusalOfAnEmptyText() {
        wire.refusal("sendMessage", "{'chat_id': " + anna.id() + ", 'text': ''}");
    }

    @Test
    void aFaultThatNeverComesIsNoFault() {
        assertThrows(IllegalArgumentException.class, () -> new Fault("*", FaultKind.CUT, 0, 0));
    }
}
