package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Picture;
import dev.unknot.playground.ChatType;
import dev.unknot.playground.Fault;
import dev.unknot.playground.FaultKind;
import dev.unknot.playground.Person;
import dev.unknot.playground.Playground;
import dev.unknot.playground.RecordedCall;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Pictures brought to the operator's channel, against the stand-in for the Bot API.
class StoreroomTest {

    private static final String TOKEN = "4711:a-secret-nobody-may-read";
    private static final byte[] PIXEL = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final List<Picture> PICTURES =
            Stream.of("a", "b", "c").map(id -> new Picture(id, () -> PIXEL)).toList();

    private final Playground api = Playground.start(0, TOKEN, InstantSource.system(), Optional::empty);
    private final Person anna = api.people().getFirst();
    private final long channel = api.director().first(ChatType.CHANNEL);
    private final FileIds ids = FileIds.inMemory();
    private final HandTurnedTime time = new HandTurnedTime();
    private final Wire wire = new Wire(ApiUrl.parse(api.url()).orElseThrow(), new BotToken(TOKEN));
    private final Storeroom room = room();

    private Storeroom room() {
        Gateway gateway = new Gateway(wire.methods(), new BotToken(TOKEN), Limits.OFF, time, HandTurnedTime.dice());
        return new Storeroom(
                new TelegramOutbox(gateway, ids, Faces.unknown()), ids, Address.of(new ChatId(channel)), time);
    }

    @AfterEach
    void close() {
        wire.close();
        api.close();
    }

    private List<JsonNode> stored() {
        return api.as(anna).sees(channel);
    }

    @Test
    void eachPictureIsUploadedOnceHoweverOftenTheBotStarts() throws InterruptedException {
        room.stock(PICTURES);
        room.stock(PICTURES);

        assertEquals(3, stored().size());
        assertEquals(true, PICTURES.stream().allMatch(picture -> ids.get(picture.id()).isPresent()));
    }

    @Test
    void whatTelegramHasFromElsewhereIsNotUploadedAgain() throws InterruptedException {
        ids.put("b", "known");

        room.stock(PICTURES);

        assertEquals(2, stored().size());
    }

    @Test
    void aPauseIsKeptAndNothingIsLeftOut() throws InterruptedException {
        api.fail(new Fault("sendPhoto", FaultKind.FLOOD, 2, 40));

        room.stock(PICTURES);

        assertEquals(3, stored().size());
        assertEquals(true, time.slept().compareTo(Duration.ofSeconds(80)) >= 0);
    }

    @Test
    void whereTheBotMayNotPostItStopsAtTheFirst() throws InterruptedException {
        api.director().barBot(channel, true);

        room.stock(PICTURES);

        assertEquals(1, api.requests().stream().map(RecordedCall::method).filter("sendPhoto"::equals).count());
        assertEquals(List.of(), stored());
    }
}
