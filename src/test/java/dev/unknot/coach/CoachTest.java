package dev.unknot.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Sender;
import dev.unknot.chat.Urgency;
import dev.unknot.triage.Tier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the coach does when the store or the messenger fails under it.
class CoachTest {

    private static final ChatId CHAT = new ChatId(7);
    private static final Languages LANGUAGES = RealContent.languages();
    private static final Knowledge KNOWLEDGE = LANGUAGES.in("en");

    private final FakeMessenger messenger = new FakeMessenger();
    private final Paper paper = new Paper();

    @Test
    void aStoreThatFailsIsAnsweredWithKindWordsAndNothingIsThrown() {
        People broken = mock(People.class);
        when(broken.find(any())).thenThrow(new IllegalStateException("the database is gone"));
        Coach coach = coach(broken, paper.sessions(), messenger);

        coach.hear(command(1, "check"));

        assertEquals(List.of("bot: " + KNOWLEDGE.words().say("bot/trouble")), messenger.taken());
    }

    @Test
    void afterAFailureTheSameWordsWorkAgain() {
        People people = spy(paper);
        doThrow(new IllegalStateException("the database is gone")).doCallRealMethod().when(people).find(any());
        Coach coach = coach(people, paper.sessions(), messenger);

        coach.hear(command(1, "check"));
        messenger.taken();
        coach.hear(command(2, "check"));

        assertTrue(messenger.taken().getFirst().contains("How old are you?"));
    }

    @Test
    void whereAnotherProcessWasFasterTheTurnIsDecidedAnew() {
        SessionStore sessions = spy(paper.sessions());
        doReturn(false).doCallRealMethod().when(sessions).save(any(), any());
        Coach coach = coach(paper, sessions, messenger);

        coach.hear(command(1, "check"));

        assertEquals(1, messenger.taken().stream().filter(line -> line.contains("1 of 8")).count());
    }

    private static Outbox outbox() {
        Outbox outbox = mock(Outbox.class);
        when(outbox.begin(any(), any(), any())).thenCallRealMethod();
        return outbox;
    }

    @Test
    void whoeverDoesNotSeeTheCardBecauseAProcessWasKilledIsShownItWhateverIsPressed() {
        Stage judged = new Stage.Judged(Tier.CLINICIAN, List.of("NEURO_ARM_OR_LEG"), "18_49");
        List<Outgoing> sent = new ArrayList<>();
        Outbox outbox = outbox();
        when(outbox.send(any(), any(), any())).thenAnswer(call -> {
            sent.add(call.getArgument(1));
            return new Delivery.Delivered(new MessageId(1));
        });

        for (long update : new long[] {5, 6}) {
            paper.sessions().remove(CHAT);
            paper.sessions().save(CHAT, new Session(1, judged, new MessageId(1), 5));
            coach(paper, paper.sessions(), outbox).hear(press(update, Token.of(Token.INTERVIEW, "last", "-none"), new MessageId(1)));
        }

        assertEquals(2, sent.stream().filter(Outgoing.Replace.class::isInstance).count(), sent::toString);
    }

    @Test
    void aCardThatIsGoneIsShownAnewAtTheBottomOfTheChat() {
        Outbox forgetful = outbox();
        List<Outgoing> sent = new ArrayList<>();
        when(forgetful.send(any(), any(), any())).thenAnswer(call -> {
            Outgoing what = call.getArgument(1);
            sent.add(what);
            return what instanceof Outgoing.Replace
                    ? new Delivery.Refused("message to edit not found")
                    : new Delivery.Delivered(new MessageId(sent.size()));
        });
        Coach coach = coach(paper, paper.sessions(), forgetful);
        coach.hear(command(1, "check"));
        sent.clear();

        coach.hear(press(2, Token.of(Token.INTERVIEW, "age", "18_49"), new MessageId(1)));

        assertTrue(sent.stream().anyMatch(what -> what instanceof Outgoing.Say said && said.text().contains("Right now")));
    }

    @Test
    void aCardThatCannotBeSentLeavesTheButtonsOnTheOneBefore() {
        Outbox broken = outbox();
        List<Outgoing> sent = new ArrayList<>();
        when(broken.send(any(), any(), any())).thenAnswer(call -> {
            sent.add(call.getArgument(1));
            return sent.size() == 1 ? new Delivery.Delivered(new MessageId(1)) : new Delivery.Lost("no answer");
        });
        Coach coach = coach(paper, paper.sessions(), broken);
        coach.hear(command(1, "check"));

        coach.hear(command(2, "check"));

        assertEquals(List.of(), sent.stream().filter(Outgoing.Close.class::isInstance).toList());
    }

    @Test
    void aCardThatArrivedThoughNobodyWasToldCanBePressed() {
        Outbox deaf = outbox();
        List<Outgoing> sent = new ArrayList<>();
        when(deaf.send(any(), any(), any())).thenAnswer(call -> {
            sent.add(call.getArgument(1));
            return sent.size() == 2 ? new Delivery.Lost("no answer") : new Delivery.Delivered(new MessageId(sent.size()));
        });
        Coach coach = coach(paper, paper.sessions(), deaf);
        coach.hear(command(1, "check"));
        coach.hear(command(2, "check"));
        sent.add(new Outgoing.Close(new MessageId(0)));

        coach.hear(press(3, Token.of(Token.INTERVIEW, "age", "18_49"), new MessageId(2)));

        assertTrue(sent.stream().anyMatch(what ->
                what instanceof Outgoing.Replace(var card, Outgoing.Say said)
                        && card.equals(new MessageId(2)) && said.text().contains("Right now")));
    }

    @Test
    void aPressIsAnsweredExactlyOnceEvenWhenItMeansNothing() {
        Outbox outbox = outbox();
        when(outbox.send(any(), any(), any())).thenReturn(new Delivery.Delivered(new MessageId(1)));
        Coach coach = coach(paper, paper.sessions(), outbox);

        for (String token : List.of("", "q", "q:danger:-none", "p:next:99", "c:set:XX", "c:turn:x", "m:nonsense", "f:new:yes", "::::")) {
            coach.hear(press(token.hashCode(), token, new MessageId(1)));
            verify(outbox).send(Address.of(CHAT), alert(token), Urgency.REPLY);
        }
    }

    private Outgoing alert(String token) {
        boolean menu = token.startsWith("c:") || token.startsWith("m:");
        return new Outgoing.Alert("press-" + token.hashCode(), menu ? "" : KNOWLEDGE.words().say("bot/staleCard"), false);
    }

    private static Coach coach(People people, SessionStore sessions, Outbox outbox) {
        Instant now = Instant.parse("2026-11-23T09:00:00Z");
        Rhythms rhythms = new Rhythms(new PaperAlarms(), _ -> _ -> false, () -> now);
        return new Coach(LANGUAGES, people, new Sessions(sessions, Ticker.disabledTicker()), rhythms, outbox, () -> now);
    }

    private static Incoming command(long update, String name) {
        return incoming(update, new Input.Command(name, ""));
    }

    private static Incoming press(long update, String token, MessageId card) {
        return incoming(update, new Input.Press(token, card, "press-" + update));
    }

    private static Incoming incoming(long update, Input input) {
        return new Incoming(update, Address.of(CHAT), ChatKind.PRIVATE, new Sender(7, "en"), input);
    }
}
