package dev.unknot.coach;

import dev.unknot.chat.ChatId;
import dev.unknot.reminder.Next;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Alarms on paper, which go off when they are told to.
final class PaperAlarms implements Alarms {

    private record Key(ChatId chat, Alarm alarm) {}

    private record Due(Instant at, Instant counted) {}

    private final Map<Key, Due> all = new HashMap<>();

    @Override
    public void set(ChatId chat, Alarm alarm, Instant due) {
        all.put(new Key(chat, alarm), new Due(due, due));
    }

    @Override
    public void clear(ChatId chat, Alarm alarm) {
        all.remove(new Key(chat, alarm));
    }

    @Override
    public void clearAll(ChatId chat) {
        all.keySet().removeIf(key -> key.chat().equals(chat));
    }

    @Override
    public Map<Alarm, Instant> pending(ChatId chat) {
        Map<Alarm, Instant> pending = new LinkedHashMap<>();
        all.forEach((key, due) -> {
            if (key.chat().equals(chat)) {
                pending.put(key.alarm(), due.at());
            }
        });
        return pending;
    }

    /// When the next one is due, if that is no later than then.
    Optional<Instant> next(Instant latest) {
        return all.values().stream().map(Due::at).filter(at -> !at.isAfter(latest)).min(Comparator.naturalOrder());
    }

    /// Sets off the one that is due first, as the real clock would.
    void ringNext(Ringing ringing) {
        Map.Entry<Key, Due> first = all.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<Key, Due> entry) -> entry.getValue().at())
                        .thenComparing(entry -> entry.getKey().alarm().id()))
                .orElseThrow();
        Key key = first.getKey();
        Due due = first.getValue();
        switch (ringing.ring(key.chat(), key.alarm(), due.counted())) {
            case Next.At(var at) -> all.replace(key, due, new Due(at, at));
            case Next.Later(var at) -> all.replace(key, due, new Due(at, due.counted()));
            case Next.Never _ -> all.remove(key, due);
        }
    }
}
