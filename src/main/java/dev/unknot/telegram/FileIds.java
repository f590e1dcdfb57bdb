package dev.unknot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/// What Telegram calls the pictures it already has, so that each is uploaded once.
public interface FileIds {

    /// Telegram's id of this picture, if it has been uploaded.
    Optional<String> get(String picture);

    /// It is uploaded.
    void put(String picture, String fileId);

    /// Telegram does not know the id any more.
    void forget(String picture);

    /// Remembered until the process ends, the ten thousand used most.
    static FileIds inMemory() {
        Cache<String, String> ids = Caffeine.newBuilder().maximumSize(10_000).build();
        return new FileIds() {
            @Override
            public Optional<String> get(String picture) {
                return Optional.ofNullable(ids.getIfPresent(picture));
            }

            @Override
            public void put(String picture, String fileId) {
                ids.put(picture, fileId);
            }

            @Override
            public void forget(String picture) {
                ids.invalidate(picture);
            }
        };
    }
}
