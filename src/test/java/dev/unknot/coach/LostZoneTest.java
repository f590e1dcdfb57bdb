package dev.unknot.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Outgoing;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Times;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A time zone that a later Java no longer knows.
class LostZoneTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final ChatId CHAT = new ChatId(7);

    private final PaperAlarms alarms = new PaperAlarms();
    private final Rhythms rhythms = new Rhythms(alarms, _ -> _ -> false, () -> NOW);
    private final Reminding reminders = new Reminding(RealContent.languages().in("en").words(), rhythms, () -> NOW);
    private final Rhythm lost = new Rhythm(
            "Europe/Atlantis",
            Map.of(Slot.DESK, Habit.usual(Slot.DESK).at(Times.At.once(LocalTime.of(10, 30)))),
            Rhythm.usual(ZoneId.of("UTC")).quiet(),
            List.of(),
            false);
    private final Person person = Person.stranger(CHAT, "en").remindedBy(lost);

    @Test
    void theCardSaysSoAndShowsTheRestOfThePlan() {
        String card = text(reminders.plan.open(person, Optional.empty()));

        assertTrue(card.contains("I no longer know your time zone (Europe/Atlantis)"), card);
        assertTrue(card.contains("10:30"), card);
    }

    @Test
    void whateverIsTappedOrTypedThereIsAnAnswerAndNoCrash() {
        for (String token : List.of("slot:D", "days:D", "hours:D", "type:D", "quiet", "mute", "tomorrow", "date", "for:30", "stop")) {
            assertFalse(reminders.plan.press(person, Optional.empty(), Token.parse("t:" + token)).aside().isEmpty(), token);
        }
        for (String typed : List.of("every 90 min", "mute until friday", "7:45")) {
            assertTrue(text(reminders.typed.unasked(person, Optional.empty(), typed).orElseThrow()).contains("Where are you?"));
        }
    }

    @Test
    void nothingIsDueAndNothingIsSet() {
        rhythms.arrange(person);

        assertEquals(Map.of(), alarms.pending(CHAT));
    }

    @Test
    void chosenAnewThePlanGoesOn() {
        Turn turn = reminders.zones.press(person, Optional.empty(), Token.parse("z:set:Europe/London:GB"));

        assertEquals(
                Optional.of(LocalTime.of(10, 30)),
                rhythms.next(turn.person(), Slot.DESK, NOW).map(due -> LocalTime.ofInstant(due, ZoneId.of("Europe/London"))));
    }

    @Test
    void aForgedTokenIsAnsweredWithTheCard() {
        Person well = Person.stranger(CHAT, "en").remindedBy(Rhythm.usual(ZoneId.of("Europe/London")));

        for (String token : List.of("t:set:D:9", "t:save:X", "t:pause:x:y", "t:pause:1:2", "t:for:-5", "t:night:2500",
                "t:", "t:nonsense", "z:set:Nowhere/Land", "z:in:xx", "z:page:-1", "z:")) {
            Token parsed = Token.parse(token);
            Turn turn = parsed.scene().equals(Token.RHYTHM)
                    ? reminders.plan.press(well, Optional.empty(), parsed)
                    : reminders.zones.press(well, Optional.empty(), parsed);

            assertFalse(turn.aside().isEmpty(), token);
            assertEquals(well.rhythm(), turn.person().rhythm(), token);
        }
    }

    private static String text(Turn turn) {
        return turn.aside().getFirst() instanceof Outgoing.Say(var text, _) ? text : "";
    }
}
