package dev.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import dev.unknot.reminder.Next;
import dev.unknot.team.Bell;
import dev.unknot.team.Bells;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CountedBreaksTest {

    private static final ChatId CHAT = new ChatId(-5);
    private static final Instant DUE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Outgoing.Card POST = new Outgoing.Say("a break", Keyboard.NONE);

    private final List<String> counted = new ArrayList<>();
    private final Outbox outbox = (_, _, _) -> new Delivery.Delivered(new MessageId(1));

    @Test
    void aPostIsCountedAndAnEditIsNot() {
        ring(Bell.BREAK, Duration.ofSeconds(2), through -> sending(through, new Outgoing.Quiet(POST)));
        ring(Bell.BREAK, Duration.ofSeconds(2), through -> sending(through, new Outgoing.Replace(new MessageId(1), POST)));

        assertEquals(List.of("break_sent PT2S", "break_skipped PT2S"), counted);
    }

    @Test
    void whatComesTooLateOrIsPutOffIsCountedSo() {
        ring(Bell.BREAK, Duration.ofHours(1), _ -> (_, _, _) -> new Next.Never());
        ring(Bell.BREAK, Duration.ZERO, _ -> (_, _, _) -> new Next.Later(DUE.plusSeconds(5)));

        assertEquals(List.of("break_late PT1H", "break_put_off PT0S"), counted);
    }

    @Test
    void onlyBreaksAreCounted() {
        ring(Bell.SUMMARY, Duration.ZERO, through -> sending(through, POST));

        assertEquals(List.of(), counted);
    }

    private static Bells.Ringer sending(Outbox through, Outgoing what) {
        return (chat, _, _) -> {
            through.send(Address.of(chat), what, Urgency.REMINDER);
            return new Next.Never();
        };
    }

    private void ring(Bell bell, Duration late, Function<Outbox, Bells.Ringer> ringer) {
        new CountedBreaks(ringer, outbox, () -> DUE.plus(late), (outcome, by) -> counted.add(outcome + " " + by))
                .ring(CHAT, bell, DUE);
    }
}
