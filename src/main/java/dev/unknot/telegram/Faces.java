package dev.unknot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the latest cards look like, so that an edit costs no more than it must and one that would
/// change nothing costs nothing. Right only while this process alone edits them, as it does when it
/// polls; otherwise nothing is remembered.
final class Faces {

    private static final int CARDS = 5_000;

    private final Cache<Place, Face> faces;

    private final boolean alone;

    private Faces(boolean alone) {
        this.alone = alone;
        faces = Caffeine.newBuilder()
                .maximumSize(CARDS)
                .expireAfterAccess(Duration.ofHours(6))
                .build();
    }

    /// For the only process that edits.
    static Faces remembered() {
        return new Faces(true);
    }

    /// For one of several processes.
    static Faces unknown() {
        return new Faces(false);
    }

    Optional<Face> get(ChatId chat, MessageId card) {
        return Optional.ofNullable(faces.getIfPresent(new Place(chat, card)));
    }

    void put(ChatId chat, MessageId card, Face face) {
        if (alone) {
            faces.put(new Place(chat, card), face);
        }
    }

    void forget(ChatId chat, MessageId card) {
        faces.invalidate(new Place(chat, card));
    }

    /// What a card shows.
    ///
    /// @param medium the id of the picture or clip; null for a card of words
    record Face(@Nullable String medium, String words, Keyboard keyboard) {

        static Face of(Outgoing.Card card) {
            return switch (card) {
                case Outgoing.Say(String text, Keyboard keyboard) -> new Face(null, text, keyboard);
                case Outgoing.Illustrated seen -> new Face(seen.medium().id(), seen.caption(), seen.keyboard());
            };
        }

        boolean isIllustrated() {
            return medium != null;
        }

        Face withoutButtons() {
            return new Face(medium, words, Keyboard.NONE);
        }
    }

    private record Place(ChatId chat, MessageId card) {}
}
