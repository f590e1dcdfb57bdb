package dev.unknot.operations;

import java.io.Serial;

/// Another program listens on the port.
public final class PortTaken extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    PortTaken(int port, Throwable cause) {
        super("port " + port + " is in use", cause);
    }
}
