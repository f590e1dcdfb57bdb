package dev.unknot.operations;

import io.javalin.Javalin;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.util.function.BooleanSupplier;

/// `GET /health`: 200 while the bot listens to the messenger, 503 when it does not any more.
public final class HealthPage implements AutoCloseable {

    private final Javalin server;

    private HealthPage(Javalin server) {
        this.server = server;
    }

    /// Serves the page.
    ///
    /// @param port where to listen; 0 takes a free one
    /// @param receiving whether the bot listens to the messenger
    /// @throws PortTaken if another program listens there
    public static HealthPage start(int port, BooleanSupplier receiving) {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/health", context -> context
                    .status(receiving.getAsBoolean() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                    .result(receiving.getAsBoolean() ? "receiving\n" : "not receiving\n"));
        });
        try {
            server.start(port);
        } catch (JavalinBindException taken) {
            throw new PortTaken(port, taken);
        }
        return new HealthPage(server);
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
