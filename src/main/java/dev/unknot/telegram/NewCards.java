package dev.unknot.telegram;

import dev.unknot.chat.Address;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Sends cards as new messages. One whose answer was lost is sent again only if it is a reminder:
/// whoever waits for a reply asks again, and would get it twice.
final class NewCards {

    /// What an uploaded picture is called on the way; nobody sees it.
    static final String FILE_NAME = "picture.jpg";

    private final Gateway gateway;
    private final Pictures pictures;
    private final Faces faces;

    NewCards(Gateway gateway, Pictures pictures, Faces faces) {
        this.gateway = gateway;
        this.pictures = pictures;
        this.faces = faces;
    }

    Delivery send(Address to, Outgoing.Card card, Urgency urgency) {
        Delivery delivery = delivery(
                switch (card) {
                    case Outgoing.Say say ->
                        call("sendMessage", to, urgency, client -> client.executeAsync(Methods.say(to, say)));
                    case Outgoing.Show show -> show(to, show, urgency);
                });
        if (delivery instanceof Delivery.Delivered(MessageId made) && made != null) {
            faces.put(to.chat(), made, Faces.Face.of(card));
        }
        return delivery;
    }

    private Answer<Message> show(Address to, Outgoing.Show show, Urgency urgency) {
        return pictures.send(
                show.picture(),
                id -> photo(to, urgency, show, () -> new InputFile(id)),
                pixels -> photo(to, urgency, show, () -> new InputFile(pixels.get(), FILE_NAME)));
    }

    private Answer<Message> photo(
            Address to, Urgency urgency, Outgoing.Show show, Supplier<InputFile> file) {
        return call("sendPhoto", to, urgency, client -> client.executeAsync(Methods.show(to, show, file.get())));
    }

    private Answer<Message> call(String method, Address to, Urgency urgency, Call.Start<Message> start) {
        return gateway.call(new Call<>(method, to.chat(), urgency, urgency == Urgency.REMINDER, start));
    }

    /// What became of a message sent.
    static Delivery delivery(Answer<Message> answer) {
        return switch (answer) {
            case Answer.Given<Message>(Message message) -> new Delivery.Delivered(number(message));
            case Answer.Failed<Message>(Delivery why) -> why;
        };
    }

    private static @Nullable MessageId number(@Nullable Message message) {
        return message == null || message.getMessageId() == null ? null : new MessageId(message.getMessageId());
    }
}
