package dev.unknot.playground;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// Presses of buttons and inline queries that wait for their one answer.
final class Presses {

    /// After this an answer comes too late.
    static final Duration LIFETIME = Duration.ofSeconds(60);

    private static final int MOST = 1000;

    private final InstantSource clock;
    private final Map<String, Press> waiting = new LinkedHashMap<>();
    private long last = 4_000_000_000_000_000L;

    Presses(InstantSource clock) {
        this.clock = clock;
    }

    /// Who pressed where.
    record Press(String id, long person, long chat, Instant at) {}

    Press add(long person, long chat) {
        Press press = new Press(String.valueOf(++last), person, chat, clock.instant());
        waiting.put(press.id(), press);
        if (waiting.size() > MOST) {
            waiting.remove(waiting.keySet().iterator().next());
        }
        return press;
    }

    /// Takes the press that is being answered.
    ///
    /// @throws Refusal if it is unknown, answered already, or too old
    Press answer(String id) {
        Press press = waiting.remove(id);
        if (press == null || press.at().plus(LIFETIME).isBefore(clock.instant())) {
            throw Refusal.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        return press;
    }
}
