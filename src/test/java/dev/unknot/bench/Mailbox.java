package dev.unknot.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What waits to be polled.
final class Mailbox implements Post, AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ConcurrentSkipListMap<Long, ObjectNode> pending = new ConcurrentSkipListMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long number = 1_000_000;
    private boolean closed;

    @Override
    public void add(long chat, ObjectNode update) {
        lock.lock();
        try {
            number++;
            pending.put(number, update.put("update_id", number));
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    String poll(JsonNode wish) throws InterruptedException {
        long offset = wish.path("offset").asLong();
        long left = TimeUnit.SECONDS.toNanos(wish.path("timeout").asLong());
        lock.lock();
        try {
            if (offset > 0) {
                pending.headMap(offset).clear();
            }
            while (pending.isEmpty() && left > 0 && !closed) {
                left = changed.awaitNanos(left);
            }
            ArrayNode list = MAPPER.createArrayNode();
            pending.values().stream().limit(100).forEach(list::add);
            return list.toString();
        } finally {
            lock.unlock();
        }
    }

    int waiting() {
        return pending.size();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
