package dev.unknot.playground;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A fresh playground for each test, with a clock that stands still.
class Stage {

    static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    Playground playground = start();
    Wire wire = new Wire(playground);
    Person anna = playground.people().get(0);
    Person bela = playground.people().get(1);
    long group = playground.director().first(ChatType.GROUP);
    long channel = playground.director().first(ChatType.CHANNEL);

    private static Playground start() {
        return Playground.start(
                0, Wire.TOKEN, () -> MORNING, () -> Optional.of(MORNING.plus(Duration.ofHours(2))));
    }

    @BeforeEach
    void annaHasStartedTheBot() {
        playground.as(anna).types(anna.id(), "/start");
        wire.result("getUpdates", "{'offset': -1}");
        wire.result("getUpdates", "{'offset': 999999999}");
    }

    @AfterEach
    void closeThePlayground() {
        wire.close();
    }

    /// Sends a text to Anna and hands back its number.
    long sent(String text) {
        return wire.result("sendMessage", "{'chat_id': " + anna.id() + ", 'text': '" + text + "'}")
                .get("message_id")
                .asLong();
    }
}
