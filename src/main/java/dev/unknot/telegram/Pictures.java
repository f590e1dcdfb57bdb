package dev.unknot.telegram;

import dev.unknot.chat.Delivery;
import dev.unknot.chat.Picture;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/// Sends pictures: by the id of one that Telegram has, else by uploading it, once.
final class Pictures {

    private final FileIds ids;

    Pictures(FileIds ids) {
        this.ids = ids;
    }

    /// Sends by id if there is one, and uploads if there is none or Telegram does not know it.
    ///
    /// @param known sends by an id
    /// @param upload sends by uploading; the supplier gives the pixels anew for each attempt
    <T> Answer<T> send(
            Picture picture,
            Function<String, Answer<T>> known,
            Function<Supplier<InputStream>, Answer<T>> upload) {
        Optional<String> id = ids.get(picture.id());
        if (id.isPresent()) {
            Answer<T> answer = known.apply(id.get());
            if (!(answer instanceof Answer.Failed<T>(Delivery.Refused refused)) || Trouble.of(refused) != Trouble.WRONG_FILE) {
                return answer;
            }
            ids.forget(picture.id());
        }
        byte[] pixels = picture.source().jpeg();
        Answer<T> answer = upload.apply(() -> new ByteArrayInputStream(pixels));
        if (answer instanceof Answer.Given<T>(Message message)) {
            remember(picture, message);
        }
        return answer;
    }

    /// Telegram keeps several sizes of a picture; the id of the largest stands for all.
    private void remember(Picture picture, Message message) {
        List<PhotoSize> sizes = Objects.requireNonNullElse(message.getPhoto(), List.of());
        sizes.stream()
                .filter(size -> size != null && size.getFileId() != null)
                .max(Comparator.comparing(PhotoSize::getWidth))
                .ifPresent(size -> ids.put(picture.id(), size.getFileId()));
    }
}
