package dev.unknot.telegram;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Sender;
import dev.unknot.chat.Standing;
import dev.unknot.playground.ChatType;
import dev.unknot.playground.Fault;
import dev.unknot.playground.FaultKind;
import dev.unknot.playground.Person;
import dev.unknot.playground.Playground;
import dev.unknot.playground.Status;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who is what, asked of the stand-in for the Bot API over real HTTP.
class TelegramRosterTest {

    private static final String TOKEN = "4711:a-secret-nobody-may-read";

    private final Playground api = Playground.start(0, TOKEN, InstantSource.system(), Optional::empty);
    private final Person anna = api.people().getFirst();
    private final Person bela = api.people().get(1);
    private final ChatId group = new ChatId(api.director().first(ChatType.GROUP));
    private final ChatId channel = new ChatId(api.director().first(ChatType.CHANNEL));
    private final AtomicLong now = new AtomicLong();
    private final Wire wire = new Wire(ApiUrl.parse(api.url()).orElseThrow(), new BotToken(TOKEN));
    private final TelegramRoster roster = roster();

    private TelegramRoster roster() {
        Gateway gateway =
                new Gateway(wire.methods(), new BotToken(TOKEN), Limits.OFF, new HandTurnedTime(), HandTurnedTime.dice());
        return new TelegramRoster(gateway, 4711, now::get);
    }

    @AfterEach
    void close() {
        wire.close();
        api.close();
    }

    private long asked(String method) {
        return api.requests().stream().filter(call -> call.method().equals(method)).count();
    }

    @Test
    void whoRunsAChatIsAnAdministratorAndEverybodyElseAMember() {
        assertEquals(Optional.of(Standing.ADMINISTRATOR), roster.of(group, anna.id()));
        assertEquals(Optional.of(Standing.MEMBER), roster.of(group, bela.id()));
        assertEquals(Optional.of(Standing.MEMBER), roster.ours(group));
        assertEquals(Optional.of(Standing.ADMINISTRATOR), roster.ours(channel));
    }

    @Test
    void whoWritesAsTheGroupRunsItAndNobodyIsAsked() {
        assertEquals(Optional.of(Standing.ADMINISTRATOR), roster.of(group, Sender.ANONYMOUS_ADMINISTRATOR));
        assertEquals(0, asked("getChatAdministrators"));
    }

    @Test
    void aRushOfTapsAsksOnceAndAMinuteLaterIsAskedAgain() throws InterruptedException, ExecutionException {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Optional<Standing>> tapping = () -> roster.of(group, anna.id());
            for (Future<Optional<Standing>> tap : people.invokeAll(Collections.nCopies(50, tapping))) {
                assertEquals(Optional.of(Standing.ADMINISTRATOR), tap.get());
            }
        }
        long atOnce = asked("getChatAdministrators");
        assertEquals(1, atOnce);
        aMinuteLater(() -> {
            roster.of(group, bela.id());
            return asked("getChatAdministrators") == 2;
        });
    }

    /// The cache begins the minute a moment after it has answered.
    private void aMinuteLater(Callable<Boolean> itIsSo) {
        await().until(() -> {
            now.addAndGet(Duration.ofSeconds(61).toNanos());
            return itIsSo.call();
        });
    }

    @Test
    void whatCannotBeFoundOutIsEmptyAndAskedAgain() {
        api.fail(new Fault("getChatAdministrators", FaultKind.INTERNAL, 20, 0));
        Optional<Standing> unknown = roster.of(group, anna.id());
        api.failNoMore();

        assertEquals(Optional.empty(), unknown);
        assertEquals(Optional.of(Standing.ADMINISTRATOR), roster.of(group, anna.id()));
    }

    @Test
    void aBotThatMayNotPostIsSilencedAndOneThatIsThrownOutIsOut() {
        api.director().barBot(channel.value(), true);
        api.director().barBot(group.value(), true);
        Optional<Standing> silencedInChannel = roster.ours(channel);
        Optional<Standing> silencedInGroup = roster.ours(group);
        api.director().bot(group.value(), Status.KICKED);
        Optional<Standing> remembered = roster.ours(group);
        roster.hear(new Incoming(1, Address.of(group), ChatKind.GROUP, new Sender(1, ""),
                new Input.Membership(Standing.OUT, "Desks")));

        assertEquals(Optional.of(Standing.SILENCED), silencedInChannel);
        assertEquals(Optional.of(Standing.SILENCED), silencedInGroup);
        assertEquals(Optional.of(Standing.SILENCED), remembered);
        assertEquals(Optional.of(Standing.OUT), roster.ours(group));
    }

    @Test
    void aPersonWhoRunsAChannelButMayNotPostIsSilenced() {
        api.director().member(channel.value(), bela, Status.ADMINISTRATOR);
        api.director().bar(channel.value(), bela, true);

        assertEquals(Optional.of(Standing.SILENCED), roster.of(channel, bela.id()));
        assertEquals(Optional.of(Standing.ADMINISTRATOR), roster.of(channel, anna.id()));
    }

    /// Telegram does not say who hides to a bot that does not run the group itself.
    @Test
    void whoHidesBehindTheGroupPressesAsAMemberUnlessTheBotRunsItToo() {
        api.director().hide(group.value(), anna);
        Optional<Standing> hidden = roster.of(group, anna.id());
        api.director().bot(group.value(), Status.ADMINISTRATOR);

        assertEquals(Optional.of(Standing.MEMBER), hidden);
        aMinuteLater(() -> roster.of(group, anna.id()).equals(Optional.of(Standing.ADMINISTRATOR)));
    }
}
