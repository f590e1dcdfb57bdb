package dev.unknot.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/// Brings updates to webhooks as Telegram does: a chat's one after another, each to any of the
/// processes, again and again until it is taken.
final class Courier implements Post {

    private static final long AGAIN = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Map<Long, BlockingQueue<String>> chats = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong(1_000_000);
    private final LongAdder refused = new LongAdder();
    private final List<String> addresses;
    private final String secret;
    private final Random dice = new Random(20_261_122);

    Courier(List<String> addresses, String secret) {
        this.addresses = addresses;
        this.secret = secret;
    }

    @Override
    public void add(long chat, ObjectNode update) {
        chats.computeIfAbsent(chat, _ -> {
            BlockingQueue<String> queue = new LinkedBlockingQueue<>();
            Thread.ofVirtual().start(() -> bring(queue));
            return queue;
        }).add(update.put("update_id", number.incrementAndGet()).toString());
    }

    private void bring(BlockingQueue<String> queue) {
        try {
            while (true) {
                String update = queue.take();
                while (!brought(update)) {
                    refused.increment();
                    Thread.sleep(AGAIN);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean brought(String update) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(addresses.get(dice.nextInt(addresses.size()))))
                .timeout(Duration.ofSeconds(10))
                .header("X-Telegram-Bot-Api-Secret-Token", secret)
                .POST(HttpRequest.BodyPublishers.ofString(update))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    /// How often an update was not taken.
    long refused() {
        return refused.sum();
    }
}
