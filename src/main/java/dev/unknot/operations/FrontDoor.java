package dev.unknot.operations;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.function.Consumer;

/// The one port of a bot on Telegram: `/health`, `/health/alive`, `/metrics`, and whatever else is
/// received here.
public final class FrontDoor implements AutoCloseable {

    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final Javalin server;

    private FrontDoor(Javalin server) {
        this.server = server;
    }

    /// Opens the door.
    ///
    /// @param port where to listen; 0 takes a free one
    /// @param more what else is received here
    /// @throws PortTaken if another program listens there
    public static FrontDoor open(int port, Health health, Meters meters, Consumer<RoutesConfig> more) {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            config.routes.get("/health", context -> ready(context, health.whyNotReady()));
            config.routes.get("/health/alive", context -> context.contentType("application/json").result("{\"alive\":true}\n"));
            config.routes.get("/metrics", context -> context.contentType(PROMETHEUS).result(meters.text()));
            more.accept(config.routes);
        });
        try {
            server.start(port);
        } catch (JavalinBindException taken) {
            throw new PortTaken(port, taken);
        }
        return new FrontDoor(server);
    }

    private static void ready(Context context, List<String> missing) {
        String why = String.join(", ", missing.stream().map(FrontDoor::quoted).toList());
        context.status(missing.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType("application/json")
                .result("{\"alive\":true,\"ready\":%s,\"why\":[%s]}%n".formatted(missing.isEmpty(), why));
    }

    private static String quoted(String line) {
        return '"' + line.replaceAll("[\\\\\"\\p{Cntrl}]", "'") + '"';
    }

    /// The port it listens on.
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
