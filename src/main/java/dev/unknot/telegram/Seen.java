package dev.unknot.telegram;

import java.util.LinkedHashMap;
import java.util.Map;

/// The numbers of the latest updates, so that one that comes twice is dealt with once.
final class Seen {

    private static final int REMEMBERED = 10_000;

    private final Map<Long, Boolean> numbers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// Remembers it and says whether it is new.
    synchronized boolean isNew(long update) {
        return numbers.putIfAbsent(update, true) == null;
    }
}
