package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The wiring of addresses to what answers them.
final class Server {

    private static final System.Logger LOGGER = System.getLogger(Server.class.getName());
    private static final String PAGE = "/dev/unknot/playground/page";

    private final BotApi bots;
    private final PageApi pages;
    private final PageChats chats;
    private final World world;

    Server(World world, BotApi bots, PageApi pages) {
        this.world = world;
        this.bots = bots;
        this.pages = pages;
        this.chats = new PageChats(world);
    }

    Javalin create() {
        return Javalin.create(this::configure);
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = 64L << 20;
        config.jetty.multipartConfig.maxInMemoryFileSize(64, SizeUnit.MB);
        config.jetty.multipartConfig.maxFileSize(64, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(64, SizeUnit.MB);
        if (Server.class.getResource(PAGE) != null) {
            config.staticFiles.add(PAGE, Location.CLASSPATH);
        }
        config.routes.get("/health", context -> context.result("playing\n"));
        forBots(config.routes);
        forThePage(config.routes);
        config.routes.exception(IllegalArgumentException.class, (problem, context) ->
                send(context, Reply.json(400, Json.write(Json.object().put("error", problem.getMessage())))));
        config.routes.exception(Exception.class, (problem, context) -> {
            LOGGER.log(System.Logger.Level.ERROR, "A request broke the playground", problem);
            send(context, Reply.json(500, Json.write(Refusal.of(500, "Internal Server Error").answer())));
        });
        config.routes.exception(Refusal.class, (refusal, context) ->
                send(context, Reply.json(400, Json.write(Json.object().put("error", refusal.description())))));
    }

    private void forBots(RoutesConfig routes) {
        for (HandlerType verb : List.of(HandlerType.GET, HandlerType.POST)) {
            routes.addHttpHandler(verb, "/bot{token}/{method}", context -> send(context, bots.answer(context)));
        }
        routes.get("/file/bot{token}/<path>", this::download);
    }

    private void forThePage(RoutesConfig routes) {
        routes.sse("/playground/events", world.events()::connect);
        routes.get("/playground/files/{file}", context -> sendFile(context, pages.file(context.pathParam("file"))));
        routes.get("/playground/state", json(_ -> pages.state()));
        routes.post("/playground/chats/{chat}/messages", json(pages::send));
        routes.put("/playground/chats/{chat}/messages/{message}", json(pages::edit));
        routes.delete("/playground/chats/{chat}/messages/{message}", json(pages::delete));
        routes.post("/playground/chats/{chat}/presses", json(pages::press));
        routes.post("/playground/chats/{chat}/members", json(chats::setMember));
        routes.post("/playground/chats/{chat}/upgrade", json(chats::upgrade));
        routes.post("/playground/chats/{chat}/topics", json(chats::addTopic));
        routes.post("/playground/chats/{chat}/topics/{topic}", json(chats::changeTopic));
        routes.delete("/playground/chats/{chat}/topics/{topic}", json(chats::deleteTopic));
        routes.post("/playground/chats/{chat}/silence", json(chats::silence));
        routes.delete("/playground/chats/{chat}", json(chats::delete));
        routes.post("/playground/chats/{chat}/keys", json(pages::tapKey));
        routes.post("/playground/inline", json(pages::ask));
        routes.post("/playground/inline/{query}/choose", json(pages::choose));
        routes.post("/playground/chats", json(chats::add));
        routes.post("/playground/people", json(chats::addPerson));
        routes.post("/playground/block", json(context -> chats.block(context, true)));
        routes.post("/playground/unblock", json(context -> chats.block(context, false)));
        routes.post("/playground/clock", json(pages::moveClock));
        routes.post("/playground/faults", json(pages::fail));
        routes.delete("/playground/faults", json(_ -> pages.clearFaults()));
        routes.post("/playground/floods", json(pages::limitFloods));
    }

    private static Handler json(Function<Context, JsonNode> answer) {
        return context -> send(context, Reply.json(200, Json.write(answer.apply(context))));
    }

    private static void send(Context context, Reply reply) {
        if (reply.status() == 0) {
            cut(context);
        } else {
            context.status(reply.status()).contentType(reply.contentType()).result(reply.body());
        }
    }

    private static void cut(Context context) {
        try {
            context.req().startAsync();
            context.res().sendError(-1); // Jetty's way to cut the connection
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void download(Context context) {
        boolean known = context.pathParam("token").equals(world.bot().token());
        world.lock().lock();
        try {
            sendFile(context, known ? world.files().at(context.pathParam("path")) : Optional.empty());
        } finally {
            world.lock().unlock();
        }
    }

    private static void sendFile(Context context, Optional<StoredFile> file) {
        file.ifPresentOrElse(
                found -> sendContent(context.contentType(found.mime()), found.content()),
                () -> context.status(404).result("Not Found"));
    }

    private static void sendContent(Context context, byte[] content) {
        context.header("Accept-Ranges", "bytes");
        Optional<Part> asked = Part.of(context.header("Range"), content.length);
        if (asked.isEmpty()) {
            context.result(content);
        } else if (asked.get().isEmpty()) {
            context.status(416).header("Content-Range", "bytes */" + content.length);
        } else {
            Part part = asked.get();
            context.status(206)
                    .header("Content-Range", "bytes %d-%d/%d".formatted(part.first(), part.last(), content.length))
                    .result(Arrays.copyOfRange(content, part.first(), part.last() + 1));
        }
    }
}
