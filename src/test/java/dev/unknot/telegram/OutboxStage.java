package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Clip;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Picture;
import dev.unknot.chat.Urgency;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// An outbox and the server it sends to, fresh for each test.
class OutboxStage {

    static final Address CHAT = Address.of(new ChatId(7));
    static final Keyboard YES =
            Keyboard.row(new Button.Tap("Yes", "y", Button.Style.SUCCESS), new Button.Link("Read", "https://example.org"));

    FakeTelegram fake;
    Wire wire;
    Outbox outbox;
    FileIds ids;

    @BeforeEach
    void open() throws IOException {
        fake = FakeTelegram.open();
        wire = new Wire(fake.url(), FakeTelegram.TOKEN);
        ids = FileIds.inMemory();
        outbox = outbox(Faces.remembered());
    }

    Outbox outbox(Faces faces) {
        HandTurnedTime time = new HandTurnedTime();
        Gateway gateway = new Gateway(wire.methods(), FakeTelegram.TOKEN, Limits.OFF, time, HandTurnedTime.dice());
        return new TelegramOutbox(gateway, ids, faces);
    }

    @AfterEach
    void close() {
        wire.close();
        fake.close();
    }

    Delivery send(Outgoing what) {
        return outbox.send(CHAT, what, Urgency.REPLY);
    }

    static Outgoing.Say say(String text) {
        return new Outgoing.Say(text, YES);
    }

    static Outgoing.Show show(String id, String caption) {
        return new Outgoing.Show(new Picture(id, () -> new byte[] {1, 2, 3}), caption, YES);
    }

    static Outgoing.Play play(String id, Clip.Kind kind, String caption) {
        return new Outgoing.Play(new Clip(id, kind, 540, kind == Clip.Kind.LOOP ? 0 : 103, () -> new byte[] {1, 2}), caption, YES);
    }

    MessageId sent(Outgoing what) {
        return assertInstanceOf(MessageId.class, assertInstanceOf(Delivery.Delivered.class, send(what)).message());
    }
}
