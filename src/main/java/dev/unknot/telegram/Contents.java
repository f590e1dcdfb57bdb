package dev.unknot.telegram;

import dev.unknot.chat.Input.Kind;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// What a message without words holds. Notices that Telegram itself puts into a chat (somebody
/// joined, a message was pinned) hold none of this and want no answer.
final class Contents {

    private Contents() {}

    /// What it holds, or empty for a notice.
    static Optional<Kind> kind(Message message) {
        if (message.getSticker() != null) {
            return Optional.of(Kind.STICKER);
        }
        if (message.hasPhoto() || message.getLivePhoto() != null) {
            return Optional.of(Kind.PICTURE);
        }
        // Before the file: an animation is sent as both.
        if (any(message.getVideo(), message.getVideoNote(), message.getAnimation())) {
            return Optional.of(Kind.VIDEO);
        }
        if (any(message.getVoice(), message.getAudio())) {
            return Optional.of(Kind.VOICE);
        }
        return lessOften(message);
    }

    private static Optional<Kind> lessOften(Message message) {
        if (message.getDocument() != null) {
            return Optional.of(Kind.FILE);
        }
        if (any(message.getLocation(), message.getVenue())) {
            return Optional.of(Kind.PLACE);
        }
        if (message.getContact() != null) {
            return Optional.of(Kind.CONTACT);
        }
        return isOther(message) ? Optional.of(Kind.OTHER) : Optional.empty();
    }

    private static boolean isOther(Message message) {
        return any(message.getPoll(), message.getDice(), message.getGame(), message.getStory(), message.getInvoice())
                || any(message.getChecklist(), message.getPaidMedia(), message.getRichMessage(), message.getGiveaway());
    }

    private static boolean any(@Nullable Object... parts) {
        return Stream.of(parts).anyMatch(part -> part != null);
    }
}
