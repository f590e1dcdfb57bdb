package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// An inbox in memory that may be shared by several wires, as processes share a database, and that
/// can be told to fail.
final class FakeInbox implements Inbox {

    private final Map<Long, Held> kept = new TreeMap<>();
    private final Set<ChatId> taken = new HashSet<>();
    private boolean failing;

    private record Held(ChatId chat, String body) {}

    synchronized void fail(boolean now) {
        failing = now;
    }

    private void work() {
        if (failing) {
            throw new IllegalStateException("the database is gone");
        }
    }

    @Override
    public synchronized boolean put(long update, ChatId chat, String body) {
        work();
        return kept.putIfAbsent(update, new Held(chat, body)) == null;
    }

    @Override
    public synchronized void putAll(List<Kept> updates) {
        work();
        updates.forEach(one -> kept.putIfAbsent(one.update(), new Held(one.chat(), one.body())));
    }

    @Override
    public synchronized void forget(Collection<Long> updates) {
        work();
        kept.keySet().removeAll(updates);
    }

    @Override
    public synchronized List<Waiting> waiting(ChatId chat) {
        work();
        return kept.entrySet().stream()
                .filter(one -> one.getValue().chat().equals(chat) && !one.getValue().body().isEmpty())
                .map(one -> new Waiting(one.getKey(), one.getValue().body()))
                .toList();
    }

    @Override
    public synchronized boolean isWaiting(long update) {
        work();
        return kept.containsKey(update) && !kept.get(update).body().isEmpty();
    }

    @Override
    public synchronized void done(long update) {
        work();
        kept.replace(update, new Held(new ChatId(0), ""));
    }

    @Override
    public synchronized List<ChatId> left(Duration longer) {
        work();
        return kept.values().stream()
                .filter(one -> !one.body().isEmpty())
                .map(Held::chat)
                .distinct()
                .toList();
    }

    @Override
    public synchronized Optional<Turn> turn(ChatId chat) {
        work();
        return taken.add(chat) ? Optional.of(() -> giveBack(chat)) : Optional.empty();
    }

    private synchronized void giveBack(ChatId chat) {
        taken.remove(chat);
    }

    @Override
    public void prune() {}

    synchronized String everything() {
        return kept.toString();
    }
}
