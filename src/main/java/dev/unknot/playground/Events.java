package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.sse.SseClient;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Tells every open page what happened, in order and without holding up who tells it.
final class Events implements AutoCloseable {

    private final CopyOnWriteArrayList<SseClient> pages = new CopyOnWriteArrayList<>();
    private final ExecutorService teller =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("playground-events").factory());

    void connect(SseClient page) {
        page.keepAlive();
        page.onClose(() -> pages.remove(page));
        page.sendData(Json.write(Json.object().put("type", "hello")));
        pages.add(page);
    }

    void tell(ObjectNode event) {
        String line = Json.write(event);
        if (!teller.isShutdown()) {
            teller.execute(() -> pages.forEach(page -> page.sendData(line)));
        }
    }

    @Override
    public void close() {
        teller.shutdownNow();
        pages.forEach(SseClient::close);
    }
}
