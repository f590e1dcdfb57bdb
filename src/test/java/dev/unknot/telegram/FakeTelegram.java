package dev.unknot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/// A Bot API server as small as these tests need it, over real HTTP: it does as it is told, once, and
/// what it is not told succeeds.
final class FakeTelegram implements AutoCloseable {

    static final BotToken TOKEN = new BotToken("4711:a-secret-nobody-may-read");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String CLIP =
            ",\"%s\":{\"file_id\":\"%s\",\"file_unique_id\":\"c\",\"width\":9,\"height\":9,\"duration\":1}";

    private final HttpServer server;
    private final Map<String, Deque<Reply>> script = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Deque<JsonNode> pending = new ArrayDeque<>();
    private final AtomicInteger messages = new AtomicInteger(1000);
    private boolean closed;

    private FakeTelegram() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    static FakeTelegram open() throws IOException {
        // A busy machine is no reason to fail: what is awaited comes, or never.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        return new FakeTelegram();
    }

    ApiUrl url() {
        return new ApiUrl("http", "127.0.0.1", server.getAddress().getPort());
    }

    Setup setup() {
        return new Setup(TOKEN, url(), Limits.OFF, FileIds.inMemory());
    }

    /// The next call of this method is answered so.
    FakeTelegram on(String method, Reply reply) {
        script.computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ArrayDeque<>()).add(reply);
        return this;
    }

    /// The whole of what was asked of one method, in order.
    List<Request> requests(String method) {
        return requests.stream().filter(request -> request.method().equalsIgnoreCase(method)).toList();
    }

    /// The names of the methods that were called, without those that fetch updates.
    List<String> methods() {
        return requests.stream()
                .map(Request::method)
                .filter(method -> !method.equals("getupdates") && !method.equals("deletewebhook"))
                .toList();
    }

    synchronized void deliver(String update) {
        try {
            pending.add(MAPPER.readTree(update));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
        notifyAll();
    }

    void deliverText(long number, long chat, String text) {
        deliver("""
                {"update_id":%d,"message":{"message_id":%d,"date":1,"text":"%s",
                 "chat":{"id":%d,"type":"private"},"from":{"id":%d,"is_bot":false,"first_name":"P"}}}
                """.formatted(number, number, text, chat, chat));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(new Request(method, type, body));
        Reply reply = scripted(method);
        if (reply == null) {
            reply = Reply.ok(result(method, body));
        }
        if (reply.status() == 0) {
            exchange.close();
            return;
        }
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private @Nullable Reply scripted(String method) {
        Deque<Reply> replies = script.get(method);
        return replies == null ? null : replies.poll();
    }

    private String result(String method, String body) throws IOException {
        return switch (method) {
            case "getme" -> "{\"id\":4711,\"is_bot\":true,\"first_name\":\"Unknot\",\"username\":\"UnknotBot\"}";
            case "getupdates" -> updates(MAPPER.readTree(body));
            case "getmycommands" -> "[]";
            case "getmydescription" -> "{\"description\":\"\"}";
            case "getmyshortdescription" -> "{\"short_description\":\"\"}";
            case "sendphoto" -> message(",\"photo\":[{\"file_id\":\"small\",\"file_unique_id\":\"s\",\"width\":9,\"height\":9},"
                    + "{\"file_id\":\"big-%d\",\"file_unique_id\":\"b\",\"width\":90,\"height\":90}]".formatted(messages.get()));
            case "sendanimation" -> message(CLIP.formatted("animation", "loop-" + messages.get()));
            case "sendvideo" -> message(CLIP.formatted("video", "film-" + messages.get()));
            case "editmessagemedia" -> message(",\"photo\":[{\"file_id\":\"edited\",\"file_unique_id\":\"e\",\"width\":9,\"height\":9}]");
            case "sendmessage", "senddocument", "editmessagetext", "editmessagecaption", "editmessagereplymarkup" ->
                message(",\"text\":\"x\"");
            default -> "true";
        };
    }

    private String message(String content) {
        return "{\"message_id\":%d,\"date\":1,\"chat\":{\"id\":7,\"type\":\"private\"}%s}"
                .formatted(messages.incrementAndGet(), content);
    }

    private synchronized String updates(JsonNode wish) {
        long offset = wish.path("offset").asLong();
        long end = System.nanoTime() + wish.path("timeout").asLong() * 1_000_000_000;
        pending.removeIf(update -> update.path("update_id").asLong() < offset);
        while (pending.isEmpty() && !closed && end - System.nanoTime() > 0) {
            try {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        ArrayNode list = MAPPER.createArrayNode();
        pending.forEach(list::add);
        return list.toString();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        server.stop(0);
    }

    /// One call that came in.
    record Request(String method, String type, String body) {

        JsonNode json() {
            try {
                return MAPPER.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean isUpload() {
            return type.startsWith("multipart/") && body.contains("application/octet-stream");
        }
    }

    /// What it is told to answer; status 0 breaks the connection off.
    record Reply(int status, String type, String body) {

        static Reply ok(String result) {
            return json(200, "{\"ok\":true,\"result\":" + result + "}");
        }

        static Reply json(int status, String body) {
            return new Reply(status, "application/json", body);
        }

        static Reply refuse(int code, String words) {
            return refuse(code, words, Map.of());
        }

        static Reply refuse(int code, String words, Map<String, Long> parameters) {
            ObjectNode body = MAPPER.createObjectNode()
                    .put("ok", false)
                    .put("error_code", code)
                    .put("description", words);
            if (!parameters.isEmpty()) {
                parameters.forEach(body.putObject("parameters")::put);
            }
            return json(code, body.toString());
        }

        static Reply page(int status) {
            return new Reply(status, "text/html", "<html><body>Bad Gateway</body></html>");
        }

        static Reply cut() {
            return new Reply(0, "", "");
        }
    }
}
