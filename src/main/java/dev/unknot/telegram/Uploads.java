package dev.unknot.telegram;

import dev.unknot.chat.Delivery;
import dev.unknot.chat.Medium;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/// Sends pictures and clips: by the id of one that Telegram has, else by uploading it, once.
final class Uploads {

    private final FileIds ids;

    Uploads(FileIds ids) {
        this.ids = ids;
    }

    /// Sends by id if there is one, and uploads if there is none or Telegram does not know it.
    ///
    /// @param known sends by an id
    /// @param upload sends by uploading; the supplier gives the bytes anew for each attempt
    <T> Answer<T> send(
            Medium medium,
            Function<String, Answer<T>> known,
            Function<Supplier<InputStream>, Answer<T>> upload) {
        Optional<String> id = ids.get(medium.id());
        if (id.isPresent()) {
            Answer<T> answer = known.apply(id.get());
            if (!(answer instanceof Answer.Failed<T>(Delivery.Refused refused)) || Trouble.of(refused) != Trouble.WRONG_FILE) {
                return answer;
            }
            ids.forget(medium.id());
        }
        byte[] bytes = medium.bytes();
        Answer<T> answer = upload.apply(() -> new ByteArrayInputStream(bytes));
        if (answer instanceof Answer.Given<T>(Message message)) {
            fileId(message).ifPresent(given -> ids.put(medium.id(), given));
        }
        return answer;
    }

    /// An animation comes back as a file too, with the same id.
    private static Optional<String> fileId(Message message) {
        if (message.getAnimation() != null) {
            return Optional.ofNullable(message.getAnimation().getFileId());
        }
        return message.getVideo() != null
                ? Optional.ofNullable(message.getVideo().getFileId())
                : largest(Objects.requireNonNullElse(message.getPhoto(), List.of()));
    }

    /// Telegram keeps several sizes of a picture; the id of the largest stands for all.
    private static Optional<String> largest(List<PhotoSize> sizes) {
        return sizes.stream()
                .filter(size -> size != null && size.getFileId() != null)
                .max(Comparator.comparing(PhotoSize::getWidth))
                .map(PhotoSize::getFileId);
    }
}
