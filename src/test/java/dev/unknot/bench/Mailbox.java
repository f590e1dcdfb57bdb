package dev.unknot.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What waits to be polled.
final class Mailbox implements Post, AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ConcurrentSkipListMap<Long, ObjectNode> pending = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<Long, Long> chats = new ConcurrentSkipListMap<>();
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();
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
            chats.put(number, chat);
            waiting.add(chat);
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
                chats.headMap(offset).clear();
            }
            while (pending.isEmpty() && left > 0 && !closed) {
                left = changed.awaitNanos(left);
            }
            ArrayNode list = MAPPER.createArrayNode();
            pending.values().stream().limit(100).forEach(list::add);
            pending.keySet().stream().limit(100).forEach(shown -> waiting.remove(chats.getOrDefault(shown, 0L)));
            return list.toString();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean waits(long chat) {
        return waiting.contains(chat);
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
