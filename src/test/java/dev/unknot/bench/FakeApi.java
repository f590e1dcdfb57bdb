package dev.unknot.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Bot API that is quick rather than strict: it answers what the bot asks, late if told to, keeps
/// Telegram's limits if told to, fails if told to, and tells what people see.
final class FakeApi implements AutoCloseable {

    static final String TOKEN = "4711:a-secret-nobody-may-read";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpServer server;
    private final Mailbox mailbox = new Mailbox();
    private final AtomicLong messages = new AtomicLong(1000);
    private final ConcurrentHashMap<String, LongAdder> counts = new ConcurrentHashMap<>();
    private volatile Consumer<Shown> seen = _ -> {};
    private volatile Consumer<String> called = _ -> {};
    private volatile Trouble trouble = Trouble.NONE;
    private volatile long delay;
    private volatile String webhook = "";

    FakeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    Mailbox mailbox() {
        return mailbox;
    }

    void whenSeen(Consumer<Shown> listener) {
        seen = listener;
    }

    void whenCalled(Consumer<String> listener) {
        called = listener;
    }

    void trouble(Trouble kind) {
        trouble = kind;
    }

    /// How late every answer but that to a poll comes, in milliseconds.
    void delay(long millis) {
        delay = millis;
    }

    long count(String name) {
        return counts.computeIfAbsent(name, _ -> new LongAdder()).sum();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        byte[] body = exchange.getRequestBody().readAllBytes();
        called.accept(method);
        try {
            if (method.equals("getupdates")) {
                reply(exchange, 200, "{\"ok\":true,\"result\":" + mailbox.poll(MAPPER.readTree(body)) + "}");
                return;
            }
            count("calls", 1);
            if (delay > 0) {
                Thread.sleep(delay);
            }
            serve(exchange, method, exchange.getRequestHeaders().getFirst("Content-Type"), body);
        } catch (InterruptedException _) {
            exchange.close();
        }
    }

    private void serve(HttpExchange exchange, String method, String type, byte[] body)
            throws IOException, InterruptedException {
        Call call = call(type, body);
        Trouble.Reply instead = trouble.instead(method, call.chat());
        if (instead.status() != 200) {
            count("status " + instead.status(), 1);
        }
        if (instead.status() != 200 && !instead.done()) {
            reply(exchange, instead.status(), instead.body());
            return;
        }
        String result = result(method, call);
        reply(exchange, instead.done() ? instead.status() : 200, "{\"ok\":true,\"result\":" + result + "}");
    }

    /// What matters of a call.
    private record Call(long chat, long message, String words, JsonNode markup) {}

    private Call call(String type, byte[] body) throws IOException {
        if (type != null && type.startsWith("multipart/")) {
            String text = new String(body, StandardCharsets.UTF_8);
            String caption = json(part("media", text)).path("caption").asText(part("caption", text));
            return new Call(number(part("chat_id", text)), number(part("message_id", text)), caption,
                    json(part("reply_markup", text)));
        }
        JsonNode json = MAPPER.readTree(body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body);
        webhook = json.path("url").asText(webhook);
        String words = json.path("text").asText(json.path("caption").asText(json.path("media").path("caption").asText("")));
        return new Call(json.path("chat_id").asLong(), json.path("message_id").asLong(), words, json.path("reply_markup"));
    }

    private static String part(String name, String text) {
        Matcher matcher = Pattern.compile("name=\"" + name + "\".*?\r\n\r\n(.*?)\r\n--", Pattern.DOTALL).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static JsonNode json(String part) throws IOException {
        return MAPPER.readTree(part.isEmpty() ? "{}" : part);
    }

    private static long number(String part) {
        return part.isEmpty() ? 0 : Long.parseLong(part);
    }

    private String result(String method, Call call) {
        if (call.words().contains("Something went wrong")) {
            count("told of trouble", 1);
        }
        if (method.startsWith("send") || method.startsWith("editmessage")) {
            boolean fresh = method.startsWith("send");
            long number = fresh ? messages.incrementAndGet() : call.message();
            if (!method.equals("editmessagereplymarkup")) {
                seen.accept(new Shown(call.chat(), number, fresh, call.words(), Shown.buttons(call.markup())));
            }
            return "{\"message_id\":%d,\"date\":1,\"chat\":{\"id\":%d,\"type\":\"private\"},\"photo\":[{\"file_id\":\"f%d\","
                    .formatted(number, call.chat(), number) + "\"file_unique_id\":\"u\",\"width\":9,\"height\":9}]}";
        }
        return switch (method) {
            case "getme" -> "{\"id\":4711,\"is_bot\":true,\"first_name\":\"U\",\"username\":\"UnknotBot\"}";
            case "getmycommands" -> "[]";
            case "getmydescription" -> "{\"description\":\"\"}";
            case "getmyshortdescription" -> "{\"short_description\":\"\"}";
            case "getwebhookinfo" -> "{\"url\":\"%s\"}".formatted(webhook);
            default -> "true";
        };
    }

    private void count(String name, long by) {
        counts.computeIfAbsent(name, _ -> new LongAdder()).add(by);
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        if (status == 0) {
            exchange.close();
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", text.startsWith("<") ? "text/html" : "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        mailbox.close();
        server.stop(0);
    }
}
