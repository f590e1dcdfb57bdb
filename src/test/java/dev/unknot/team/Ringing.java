package dev.unknot.team;

import dev.unknot.chat.ChatId;
import dev.unknot.reminder.Next;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Rings the bells of some chats by hand, as the real clock would.
final class Ringing {

    private record Set(ChatId chat, Bell bell, Instant at) {}

    private record Key(ChatId chat, Bell bell) {}

    private final Bells bells;
    private final List<ChatId> chats;
    private final Map<Key, Instant> counted = new HashMap<>();

    Ringing(Bells bells, List<ChatId> chats) {
        this.bells = bells;
        this.chats = List.copyOf(chats);
    }

    /// When the next one is due, if that is no later than then.
    Optional<Instant> next(Instant latest) {
        return all().map(Set::at).filter(at -> !at.isAfter(latest)).min(Comparator.naturalOrder());
    }

    /// Rings the one that is due first.
    void ringNext(Bells.Ringer ringer) {
        Set first = all().min(Comparator.comparing(Set::at).thenComparing(Set::bell)).orElseThrow();
        Key key = new Key(first.chat(), first.bell());
        Instant due = Optional.ofNullable(counted.remove(key)).orElse(first.at());
        Next next = ringer.ring(first.chat(), first.bell(), due);
        boolean untouched = first.at().equals(bells.pending(first.chat()).get(first.bell()));
        if (untouched) {
            settle(key, due, next);
        }
    }

    private void settle(Key key, Instant due, Next next) {
        switch (next) {
            case Next.At(var at) -> bells.set(key.chat(), key.bell(), at);
            case Next.Later(var at) -> {
                bells.set(key.chat(), key.bell(), at);
                counted.put(key, due);
            }
            case Next.Never _ -> bells.clear(key.chat(), key.bell());
        }
    }

    private Stream<Set> all() {
        return chats.stream().flatMap(chat -> bells.pending(chat).entrySet().stream()
                .map(bell -> new Set(chat, bell.getKey(), bell.getValue())));
    }
}
