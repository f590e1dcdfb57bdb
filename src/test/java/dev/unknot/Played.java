package dev.unknot;

import dev.unknot.playground.Playground;
import dev.unknot.playground.page.Browser;
import dev.unknot.playground.page.ChatPage;
import java.time.Instant;
import java.util.Map;

/// The whole bot with its real content, played in a browser. The clock stands still until the page
/// moves it, so that nothing depends on how fast the machine is.
record Played(Running running, ChatPage page) implements AutoCloseable {

    static Played at(String moment, Browser browser) throws InterruptedException {
        Instant begun = Instant.parse(moment);
        Running running = new Starting(Main.settings(Map.of(Settings.PORT, "0")), _ -> {}, () -> begun).start();
        Playground playground = running.playground().orElseThrow();
        playground.limitFloods(false);
        return new Played(running, browser.open(playground.url()));
    }

    @Override
    public void close() {
        running.close();
    }
}
