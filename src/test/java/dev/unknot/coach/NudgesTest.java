package dev.unknot.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import dev.unknot.reminder.Next;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import dev.unknot.stretch.Feel;
import dev.unknot.stretch.Place;
import dev.unknot.stretch.Region;
import dev.unknot.triage.LastVerdict;
import dev.unknot.triage.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What follows from how a reminder's delivery went, and whether it still comes.
class NudgesTest {

    private static final ChatId CHAT = new ChatId(7);
    private static final Alarm DESK = new Alarm.Regular(Slot.DESK);
    private static final Instant DUE = Instant.parse("2026-11-24T11:00:00Z");
    private static final Next TOMORROW = new Next.At(DUE.plus(Duration.ofDays(1)));
    private static final Languages LANGUAGES = RealContent.languages();
    private static final Knowledge KNOWLEDGE = LANGUAGES.in("en");

    private final Paper paper = new Paper();
    private final PaperAlarms alarms = new PaperAlarms();
    private final List<Outgoing> sent = new ArrayList<>();
    private Delivery answer = new Delivery.Delivered(new MessageId(1));
    private Instant now = DUE;
    private final Rhythms rhythms = new Rhythms(alarms, _ -> _ -> false, () -> now);
    private final Nudges nudges = new Nudges(LANGUAGES, paper, rhythms, this::send, () -> now);

    private Delivery send(Address to, Outgoing what, Urgency urgency) {
        assertEquals(Urgency.REMINDER, urgency, "people who are talking go first");
        sent.add(what);
        return answer;
    }

    @Test
    void whatIsDeliveredComesAgainAtItsNextTime() {
        person("UTC desk=11:00");

        Next next = nudges.ring(CHAT, DESK, DUE);

        assertEquals(TOMORROW, next);
        assertEquals(1, sent.size());
    }

    @Test
    void whatWasSentAlreadyIsNotSentAgain() {
        person("UTC desk=11:00");

        nudges.ring(CHAT, DESK, DUE);
        Next next = nudges.ring(CHAT, DESK, DUE);

        assertEquals(TOMORROW, next);
        assertEquals(1, sent.size());
    }

    @Test
    void whereTheMessengerIsBusyItIsTriedAgainAfterItsPause() {
        person("UTC desk=11:00");
        answer = new Delivery.TryLater(Duration.ofSeconds(17));

        assertEquals(new Next.Later(DUE.plusSeconds(17)), nudges.ring(CHAT, DESK, DUE));
    }

    @Test
    void whereNoAnswerCameItIsTriedAgain() {
        person("UTC desk=11:00");
        answer = new Delivery.Lost("the line broke");

        assertInstanceOf(Next.Later.class, nudges.ring(CHAT, DESK, DUE));
    }

    @Test
    void whatIsRefusedIsNotTriedAgainBeforeItsNextTime() {
        person("UTC desk=11:00");
        answer = new Delivery.Refused("chat restricted");

        assertEquals(TOMORROW, nudges.ring(CHAT, DESK, DUE));
    }

    @ParameterizedTest
    @EnumSource(Delivery.Why.class)
    void whereNobodyIsThereAllRemindersEnd(Delivery.Why why) {
        person("UTC morning=07:30 desk=11:00");
        answer = new Delivery.Gone(why);

        Next next = nudges.ring(CHAT, DESK, DUE);

        assertEquals(new Next.Never(), next);
        assertEquals(Map.of(), alarms.pending(CHAT));
        assertTrue(paper.find(CHAT).orElseThrow().rhythm() != null, "the plan itself is kept");
    }

    @ParameterizedTest
    @CsvSource({"DESK, 20, 1", "DESK, 21, 0", "MORNING, 90, 1", "MORNING, 91, 0", "EVENING, 90, 1", "EVENING, 91, 0"})
    void lateIsSentWithinItsLimitAndElseMovedOn(Slot slot, int minutes, int messages) {
        person("UTC morning=11:00 desk=11:00 evening=11:00");
        now = DUE.plus(Duration.ofMinutes(minutes));

        Next next = nudges.ring(CHAT, new Alarm.Regular(slot), DUE);

        assertEquals(messages, sent.size());
        assertEquals(TOMORROW, next);
    }

    @Test
    void lateIntoTheQuietHoursItIsMovedOn() {
        person("UTC evening=21:00");
        Instant due = Instant.parse("2026-11-24T21:00:00Z");
        now = due.plus(Duration.ofMinutes(61));

        nudges.ring(CHAT, new Alarm.Regular(Slot.EVENING), due);

        assertEquals(List.of(), sent);
    }

    @Test
    void aZoneThatIsGoneIsSaidOnceAndNothingMoreComes() {
        person("UTC morning=07:30 desk=11:00");
        Person known = paper.find(CHAT).orElseThrow();
        Rhythm plan = java.util.Objects.requireNonNull(known.rhythm());
        paper.save(known.remindedBy(new Rhythm("Atlantis/Capital", plan.habits(), plan.quiet(), plan.pauses(), false)));

        Next next = nudges.ring(CHAT, DESK, DUE);

        assertEquals(new Next.Never(), next);
        assertTrue(assertInstanceOf(Outgoing.Say.class, sent.getFirst()).text().contains("Atlantis/Capital"));
        assertEquals(Map.of(), alarms.pending(CHAT));
    }

    @Test
    void whoIsNotKnownAnyMoreIsNotReminded() {
        assertEquals(new Next.Never(), nudges.ring(CHAT, DESK, DUE));
        assertEquals(List.of(), sent);
    }

    @ParameterizedTest
    @EnumSource(Slot.class)
    void theFirstLineSaysNothingOfHealth(Slot slot) {
        person("UTC morning=11:00 desk=11:00 evening=11:00");
        Person stranger = paper.find(CHAT).orElseThrow();
        List<String> topics = KNOWLEDGE.words().list("bot/typed/topic");

        nudges.ring(CHAT, new Alarm.Regular(slot), DUE);
        paper.save(stranger.judged(LastVerdict.of(Tier.STRETCH, DUE, false, Set.of())).wanting(profile()));
        nudges.ring(CHAT, new Alarm.Regular(slot), DUE.plusSeconds(1));
        nudges.ring(CHAT, new Alarm.CheckBack(), DUE.plus(Duration.ofDays(30)));

        List<String> firstLines = sent.stream().flatMap(NudgesTest::firstLine).toList();
        assertTrue(firstLines.size() >= 2);
        for (String line : firstLines) {
            assertFalse(topics.stream().anyMatch((" " + line.toLowerCase(Locale.ROOT) + " ")::contains), line);
        }
    }

    private static java.util.stream.Stream<String> firstLine(Outgoing what) {
        return switch (what) {
            case Outgoing.Say(var text, _) -> text.lines().limit(1);
            case Outgoing.Illustrated card -> card.caption().lines().limit(1);
            case Outgoing _ -> java.util.stream.Stream.of();
        };
    }

    private static Profile profile() {
        return new Profile("18_49", Set.of(Region.NECK), Set.of(Feel.STIFFNESS), Place.DESK, 2, Set.of());
    }

    private void person(String plan) {
        Person person = Person.stranger(CHAT, "en").remindedBy(WrittenPlan.read(plan));
        paper.save(person);
        rhythms.arrange(person);
    }
}
