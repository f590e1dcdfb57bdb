package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Picture;
import dev.unknot.chat.Sender;
import dev.unknot.chat.Standing;
import dev.unknot.chat.ThreadId;
import dev.unknot.chat.Urgency;
import dev.unknot.playground.ChatType;
import dev.unknot.playground.Person;
import dev.unknot.playground.Playground;
import dev.unknot.playground.RecordedCall;
import dev.unknot.playground.Status;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Groups, channels and inline cards on the wire, against the strict stand-in for the Bot API.
class AmongOthersTest {

    private static final String TOKEN = "4711:a-secret-nobody-may-read";
    private static final byte[] PIXEL = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final Keyboard WAY = Keyboard.row(new Button.Link("Check", "https://t.me/bot?start=check"));
    private static final Outgoing.Door DOOR = new Outgoing.Door("What suits me?", "check");

    private final Playground api = Playground.start(0, TOKEN, InstantSource.system(), Optional::empty);
    private final Person anna = api.people().getFirst();
    private final Person bela = api.people().get(1);
    private final BlockingQueue<Incoming> heard = new LinkedBlockingQueue<>();
    private final FileIds ids = FileIds.inMemory();
    private Telegram telegram;

    @BeforeEach
    void theWireIsOpen() throws InterruptedException {
        Setup setup = new Setup(new BotToken(TOKEN), ApiUrl.parse(api.url()).orElseThrow(), Limits.TELEGRAM, ids);
        telegram = assertInstanceOf(Connection.Connected.class, Telegram.connect(setup)).telegram();
        telegram.start(heard::add, List.of());
        api.as(anna).types(anna.id(), "/start");
        next();
    }

    @AfterEach
    void close() {
        telegram.close();
        api.close();
    }

    private Incoming next() throws InterruptedException {
        return assertInstanceOf(Incoming.class, heard.poll(30, TimeUnit.SECONDS));
    }

    private Delivery send(long to, Outgoing what) {
        return telegram.outbox().send(Address.of(new ChatId(to)), what, Urgency.REPLY);
    }

    private static MessageId made(Delivery delivery) {
        return assertInstanceOf(MessageId.class, assertInstanceOf(Delivery.Delivered.class, delivery).message());
    }

    private List<RecordedCall> calls(String method) {
        return api.requests().stream().filter(call -> call.method().equals(method)).toList();
    }

    @Test
    void comingGoingAndLosingTheRightToPostAreTold() throws InterruptedException {
        long group = api.director().chat(ChatType.GROUP, "Desks", false, anna, List.of(bela), Status.MEMBER);
        Incoming came = next();
        api.director().barBot(group, true);
        Incoming silenced = next();
        api.director().bot(group, Status.KICKED);
        Incoming out = next();
        api.director().barBot(api.director().first(ChatType.CHANNEL), true);
        Incoming silencedInChannel = next();

        assertEquals(new Incoming(came.update(), Address.of(new ChatId(group)), ChatKind.GROUP,
                new Sender(anna.id(), "en"), new Input.Membership(Standing.MEMBER, "Desks")), came);
        assertEquals(new Input.Membership(Standing.SILENCED, "Desks"), silenced.input());
        assertEquals(new Input.Membership(Standing.OUT, "Desks"), out.input());
        assertEquals(new Input.Membership(Standing.SILENCED, "Necks of the world"), silencedInChannel.input());
        assertEquals(ChatKind.CHANNEL, silencedInChannel.kind());
    }

    @Test
    void aGroupThatMovesIsToldByTheNoticeAndByTheRefusedMessage() throws InterruptedException {
        long group = api.director().first(ChatType.GROUP);
        MessageId card = made(send(group, new Outgoing.Say("a break", Keyboard.NONE)));
        ChatId moved = new ChatId(api.director().upgrade(group));

        Incoming notice = next();

        assertEquals(new Input.Migrated(moved), notice.input());
        assertEquals(new ChatId(group), notice.chat());
        assertEquals(new Delivery.Moved(moved), send(group, new Outgoing.Say("a break", Keyboard.NONE)));
        assertEquals(new Delivery.Moved(moved), send(group, new Outgoing.Replace(card, new Outgoing.Say("2", WAY))));
    }

    @Test
    void topicsThatCloseOpenAndGoAreTold() throws InterruptedException {
        long forum = api.director().chat(ChatType.SUPERGROUP, "Forum", true, anna, List.of(), Status.MEMBER);
        next();
        int topic = Math.toIntExact(api.director().topic(forum, "Breaks"));
        api.director().closeTopic(forum, topic, true);
        Incoming closed = next();
        api.director().closeTopic(forum, topic, false);
        Incoming opened = next();
        api.director().deleteTopic(forum, topic);
        Address there = new Address(new ChatId(forum), new ThreadId(topic));
        Delivery gone = telegram.outbox().send(there, new Outgoing.Say("a break", Keyboard.NONE), Urgency.REMINDER);

        assertEquals(new Input.TopicChanged(new ThreadId(topic), false), closed.input());
        assertEquals(there, closed.at());
        assertEquals(new Input.TopicChanged(new ThreadId(topic), true), opened.input());
        assertEquals(new Delivery.Gone(Delivery.Why.TOPIC_DELETED), gone);
    }

    @Test
    void evenWhereTelegramBringsEverythingOnlyWhatIsMeantForTheBotIsHeard() throws InterruptedException {
        long group = api.director().chat(ChatType.GROUP, "Desks", false, anna, List.of(bela), Status.ADMINISTRATOR);
        next();
        MessageId card = made(send(group, new Outgoing.Say("a break", Keyboard.NONE)));
        long words = api.as(bela).types(group, "my arm is numb");
        api.as(bela).edits(group, words, "my arm is numb, @unknot_playground_bot");
        api.as(bela).sendsPhoto(group);
        api.as(anna).types(api.director().first(ChatType.CHANNEL), "my neck");
        api.as(bela).replies(group, words, "mine too");
        api.as(bela).replies(group, card.value(), "I am in");
        Incoming answer = next();

        assertEquals("I am in", assertInstanceOf(Input.Typed.class, answer.input()).text());
        assertTrue(heard.isEmpty());
    }

    @Test
    void aQuietCardRingsNoPhone() {
        long group = api.director().first(ChatType.GROUP);

        made(send(group, new Outgoing.Quiet(new Outgoing.Say("a break", WAY))));
        made(send(group, new Outgoing.Quiet(new Outgoing.Show(new Picture("p", () -> PIXEL), "a break", WAY))));
        made(send(group, new Outgoing.Say("a break", WAY)));

        assertEquals(List.of("true", ""), calls("sendMessage").stream().map(call -> call.text("disable_notification")).toList());
        assertEquals("true", calls("sendPhoto").getFirst().text("disable_notification"));
    }

    @Test
    void aChannelIsAskedForChosenAndTheBotLetIn() throws InterruptedException {
        long channel = api.director().chat(ChatType.CHANNEL, "Backs", false, anna, List.of(bela), Status.LEFT);

        made(send(anna.id(), new Outgoing.Ask("Which?", Outgoing.Wanted.CHANNEL, "Choose a channel", "Cancel")));
        api.as(anna).choosesChat("Choose a channel", channel);
        Map<Long, Input> byChat = Stream.of(next(), next()).collect(Collectors.toMap(one -> one.chat().value(), Incoming::input));
        made(send(anna.id(), new Outgoing.Settled("Thank you")));

        assertEquals(new Input.Membership(Standing.ADMINISTRATOR, "Backs"), byChat.get(channel));
        assertEquals(new Input.Chosen(new ChatId(channel), "Backs"), byChat.get(anna.id()));
        made(send(channel, new Outgoing.Say("a post", Keyboard.NONE)));
        assertEquals(Optional.of(Standing.ADMINISTRATOR), telegram.roster().ours(new ChatId(channel)));
        assertEquals("{\"remove_keyboard\":true}", calls("sendMessage").get(1).parameters().path("reply_markup").toString());
    }

    @Test
    void aPlaceIsAskedForAndTheSecondKeyOnlyWritesItsWords() throws InterruptedException {
        made(send(anna.id(), new Outgoing.Ask("Where?", Outgoing.Wanted.PLACE, "Send my place", "Cancel")));
        api.as(anna).tapsOwnKey("Cancel");

        assertEquals("Cancel", assertInstanceOf(Input.Typed.class, next().input()).text());
        JsonNode keyboard = calls("sendMessage").getFirst().parameters().path("reply_markup");
        assertTrue(keyboard.path("one_time_keyboard").asBoolean() && keyboard.at("/keyboard/0/0/request_location").asBoolean());
    }

    private static Outgoing.Choice choice(String id, Outgoing.Card card) {
        return new Outgoing.Choice(id, "Chin tuck", "5 s, 3 times", card);
    }

    private static Outgoing.Show show(String picture) {
        return new Outgoing.Show(new Picture(picture, () -> PIXEL), "<b>Chin tuck</b>", WAY);
    }

    @Test
    void aQueryIsAnsweredWithPicturesThatTelegramHasAndWordsForTheRest() throws InterruptedException {
        made(send(anna.id(), show("known")));
        long group = api.director().first(ChatType.GROUP);
        String query = api.as(anna).asksInline(group, "neck", "");
        assertEquals(new Input.Query(query, "neck", ""), next().input());

        Delivery delivery = send(anna.id(), new Outgoing.Cards(query,
                List.of(choice("a", show("known")), choice("b", show("unknown")),
                        choice("c", new Outgoing.Say("words", Keyboard.NONE))),
                "3", DOOR));
        api.as(anna).choosesInline(query, "a");

        assertEquals(new Delivery.Delivered(null), delivery);
        JsonNode offered = api.as(anna).isOffered(query).orElseThrow();
        assertEquals(List.of("photo", "article", "article"), offered.path("results").findValuesAsText("type"));
        assertEquals("3", offered.path("next_offset").asText());
        assertEquals("{\"text\":\"What suits me?\",\"start_parameter\":\"check\"}", offered.path("button").toString());
        assertEquals(true, offered.path("is_personal").asBoolean());
        assertEquals("Chin tuck", api.as(bela).sees(group).getLast().path("caption").asText());
        assertEquals(true, heard.isEmpty());
    }

    @Test
    void aPictureThatTelegramHasForgottenIsShownAsWords() throws InterruptedException {
        ids.put("p", "of-another-bot");
        String query = api.as(anna).asksInline(anna.id(), "", "");
        next();

        Delivery delivery = send(anna.id(), new Outgoing.Cards(query, List.of(choice("a", show("p"))), "", DOOR));

        assertEquals(new Delivery.Delivered(null), delivery);
        assertEquals("article", api.as(anna).isOffered(query).orElseThrow().at("/results/0/type").asText());
        assertEquals(Optional.empty(), ids.get("p"));
    }

    @Test
    void aQueryThatNobodyWaitsForAnyMoreAndOneWithoutResultsAreNoFaults() throws InterruptedException {
        String query = api.as(anna).asksInline(anna.id(), "", "99");
        next();

        Outgoing.Cards none = new Outgoing.Cards(query, List.of(), "", DOOR);
        assertEquals(new Delivery.Delivered(null), send(anna.id(), none));
        assertEquals(new Delivery.Delivered(null), send(anna.id(), none));
        assertEquals(0, api.as(anna).isOffered(query).orElseThrow().path("results").size());
    }
}
