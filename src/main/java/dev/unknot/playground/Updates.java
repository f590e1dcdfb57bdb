package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/// What happened and the bot has not confirmed yet. All methods want the world's lock held.
final class Updates {

    private static final Set<String> ONLY_ON_DEMAND =
            Set.of("chat_member", "message_reaction", "message_reaction_count");
    private static final int MOST = 10_000;

    private final Deque<ObjectNode> pending = new ArrayDeque<>();
    private final Condition changed;
    private Set<String> allowed = Set.of();
    private long lastId = 500_000_000L;
    private long poll;
    private String ending = "";
    private boolean closed;
    private int waiting;

    Updates(Lock lock) {
        this.changed = lock.newCondition();
    }

    /// Adds an update if the bot asked for its kind.
    void add(String kind, JsonNode body) {
        boolean wanted = allowed.isEmpty() ? !ONLY_ON_DEMAND.contains(kind) : allowed.contains(kind);
        if (!wanted) {
            return;
        }
        ObjectNode update = Json.object().put("update_id", ++lastId);
        update.set(kind, body.deepCopy());
        pending.add(update);
        if (pending.size() > MOST) {
            pending.remove();
        }
        changed.signalAll();
    }

    /// Only these kinds from now on; none given means the usual ones.
    void allow(JsonNode kinds) {
        Set<String> wanted = new HashSet<>();
        kinds.forEach(kind -> wanted.add(kind.asText()));
        allowed = Set.copyOf(wanted);
    }

    List<String> allowed() {
        return allowed.stream().sorted().toList();
    }

    /// Waits for updates; a newer poll or a webhook ends this one.
    ArrayNode poll(long offset, int limit, long seconds) throws InterruptedException {
        endPolls("terminated by other getUpdates request; make sure that only one bot instance is running");
        long own = poll;
        confirm(offset);
        long left = TimeUnit.SECONDS.toNanos(seconds);
        waiting++;
        try {
            while (pending.isEmpty() && left > 0 && own == poll && !closed) {
                left = changed.awaitNanos(left);
            }
        } finally {
            waiting--;
        }
        if (own != poll) {
            throw Refusal.conflict(ending);
        }
        return Json.array(pending.stream().limit(limit).toList());
    }

    /// Whether a poll waits for something to happen.
    boolean isAwaited() {
        return waiting > 0;
    }

    /// Ends a poll that is waiting, with these words.
    void endPolls(String words) {
        ending = words;
        poll++;
        changed.signalAll();
    }

    private void confirm(long offset) {
        if (offset < 0) {
            while (pending.size() > -offset) {
                pending.remove();
            }
        } else {
            pending.removeIf(update -> update.get("update_id").asLong() < offset);
        }
    }

    int count() {
        return pending.size();
    }

    void drop() {
        pending.clear();
    }

    /// The oldest update, waited for.
    ObjectNode awaitFirst() throws InterruptedException {
        while (pending.isEmpty()) {
            changed.await();
        }
        return pending.element();
    }

    void confirmed(ObjectNode update) {
        pending.remove(update);
    }

    void close() {
        closed = true;
        changed.signalAll();
    }
}
