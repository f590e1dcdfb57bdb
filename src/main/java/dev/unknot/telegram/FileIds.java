package dev.unknot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/// What Telegram calls the pictures and clips it already has, so that each is uploaded once.
public interface FileIds {

    /// Telegram's id of this picture or clip, if it has been uploaded.
    Optional<String> get(String medium);

    /// It is uploaded.
    void put(String medium, String fileId);

    /// Telegram does not know the id any more.
    void forget(String medium);

    /// Remembered until the process ends, the ten thousand used most.
    static FileIds inMemory() {
        Cache<String, String> ids = Caffeine.newBuilder().maximumSize(10_000).build();
        return new FileIds() {
            @Override
            public Optional<String> get(String medium) {
                return Optional.ofNullable(ids.getIfPresent(medium));
            }

            @Override
            public void put(String medium, String fileId) {
                ids.put(medium, fileId);
            }

            @Override
            public void forget(String medium) {
                ids.invalidate(medium);
            }
        };
    }
}
