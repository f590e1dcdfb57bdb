package dev.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import dev.unknot.coach.Alarm;
import dev.unknot.reminder.Next;
import dev.unknot.reminder.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedRemindersTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final ChatId CHAT = new ChatId(7);

    private final List<String> counted = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "true,  true,  5,  sent",
        "true,  false, 5,  skipped",
        "false, false, 5,  skipped",
        "false, false, 30, late",
    })
    void whatBecameOfItIsCounted(boolean sends, boolean arrives, int minutesLate, String outcome) {
        Delivery delivery = arrives ? new Delivery.Delivered(null) : new Delivery.Refused("400");
        CountedReminders reminders = new CountedReminders(
                outbox -> (chat, _, _) -> {
                    if (sends) {
                        outbox.send(Address.of(chat), new Outgoing.Say("up", Keyboard.NONE), Urgency.REMINDER);
                    }
                    return new Next.Never();
                },
                (_, _, _) -> delivery,
                () -> NINE.plus(Duration.ofMinutes(minutesLate)),
                (what, late) -> counted.add(what + " after " + late.toMinutes()));

        reminders.ring(CHAT, new Alarm.Regular(Slot.DESK), NINE);

        assertEquals(List.of(outcome + " after " + minutesLate), counted);
    }
}
