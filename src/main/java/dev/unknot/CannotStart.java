package dev.unknot;

import java.io.Serial;
import java.util.List;

/// The bot cannot start; the lines say why, one for each thing that is wrong, and hold no secret.
final class CannotStart extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    CannotStart(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
