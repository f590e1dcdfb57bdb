package dev.unknot.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

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
import dev.unknot.chat.Standing;
import dev.unknot.place.Holidays;
import dev.unknot.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a button says is an idea of what was meant and no proof of anything.
class TeamTest {

    private static final ChatId HERE = new ChatId(-100);
    private static final ChatId ELSEWHERE = new ChatId(-200);
    private static final Sender ANNA = new Sender(7, "en");

    private final List<Outgoing> sent = new ArrayList<>();
    private final Outbox outbox = (_, what, _) -> {
        sent.add(what);
        return new Delivery.Delivered(new MessageId(sent.size()));
    };
    private final FakeRoster roster = new FakeRoster();
    private final Store store;

    TeamTest(@TempDir Path folder) {
        store = Store.open("jdbc:sqlite:" + folder.resolve("unknot.db"), InstantSource.system());
        roster.runs(ANNA.id(), true);
        store.plans().begin(plan(HERE));
        store.plans().begin(plan(ELSEWHERE));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aForgedButtonInAGroupChangesNoOtherGroup() {
        press(HERE, ChatKind.GROUP, Token.about(ELSEWHERE, Token.PAUSE, "1"));

        assertFalse(store.plans().find(ELSEWHERE).orElseThrow().paused());
        assertTrue(store.plans().find(HERE).orElseThrow().paused());
    }

    @Test
    void aForgedButtonInAPrivateChatChangesNoGroup() {
        press(new ChatId(ANNA.id()), ChatKind.PRIVATE, Token.about(ELSEWHERE, Token.PAUSE, "1"));

        assertFalse(store.plans().find(ELSEWHERE).orElseThrow().paused());
    }

    @Test
    void nonsenseOnAButtonChangesNothing() {
        Plan before = store.plans().find(HERE).orElseThrow();

        for (String token : List.of("g:", "g::", "g::s:", "g::s:9", "g::s:0000a1030", "g::tz:Nowhere/At_All:XX",
                "g::page:99999999999", "g::in:neverland", "g:zzzzzzzzzzz:rest", "q:danger:-none")) {
            press(HERE, ChatKind.GROUP, token);
        }

        Plan after = store.plans().find(HERE).orElseThrow();
        assertEquals(before.habit(), after.habit());
        assertEquals(before.zoneId(), after.zoneId());
        assertEquals(10, sent.stream().filter(Outgoing.Alert.class::isInstance).count());
    }

    @Test
    void everyTokenFitsOnAButton() {
        String longest = Token.about(new ChatId(-4_503_599_627_370_495L), Token.HOUR, "1111" + "1234567" + "e090" + "08001000".repeat(4));

        assertTrue(longest.length() <= 64, longest);
    }

    @Test
    void aPressUnderAPostOfAChannelIsAnsweredSilently() {
        press(HERE, ChatKind.CHANNEL, Token.of(Token.JOIN));

        assertEquals(List.of(Outgoing.Alert.silent("press")), sent);
    }

    @Test
    void aBugIsAnsweredWithAnApologyAndNobodyIsThrownOut() {
        Plans broken = mock(Plans.class);
        when(broken.find(any())).thenThrow(new IllegalStateException("the database is away"));
        Team team = new Team(RealContent.knowledge(), new Team.Records(broken, store.breaks(), store.bells()),
                new Holidays(), roster, outbox, () -> Instant.EPOCH);

        team.hear(new Incoming(1, Address.of(HERE), ChatKind.GROUP, ANNA,
                new Input.Press(Token.of(Token.JOIN), new MessageId(1), "press")));

        assertTrue(assertInstanceOf(Outgoing.Alert.class, sent.getFirst()).text().contains("went wrong"));
    }

    @Test
    void whatIsNotAboutTeamsIsLeftToTheCoach() {
        Team team = team();

        assertFalse(team.concerns(privately(new Input.Command("start", ""))));
        assertFalse(team.concerns(privately(new Input.Press("q:danger:-none", new MessageId(1), "press"))));
        assertFalse(team.concerns(privately(new Input.Typed("my neck hurts", Input.Origin.WRITTEN, new MessageId(1)))));
        assertTrue(team.concerns(privately(new Input.Command("channel", ""))));
        assertTrue(team.concerns(privately(new Input.Typed("Jetzt kein Kanal", Input.Origin.WRITTEN, new MessageId(1)))));
        assertTrue(team.concerns(new Incoming(1, Address.of(HERE), ChatKind.GROUP, ANNA,
                new Input.Membership(Standing.MEMBER, "Office"))));
    }

    private static Incoming privately(Input input) {
        return new Incoming(1, Address.of(new ChatId(ANNA.id())), ChatKind.PRIVATE, ANNA, input);
    }

    private void press(ChatId chat, ChatKind kind, String token) {
        team().hear(new Incoming(1, Address.of(chat), kind, ANNA, new Input.Press(token, new MessageId(1), "press")));
    }

    private Team team() {
        return new Team(RealContent.knowledge(), new Team.Records(store.plans(), store.breaks(), store.bells()),
                new Holidays(), roster, outbox, () -> Instant.parse("2026-11-23T09:00:00Z"));
    }

    private static Plan plan(ChatId chat) {
        return Plan.fresh(chat, Plan.Kind.GROUP, "Office", "en").in(ZoneId.of("Europe/Berlin"), null);
    }
}
