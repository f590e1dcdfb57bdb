package dev.unknot.telegram;

import dev.unknot.chat.Address;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Sends cards as new messages. One whose answer was lost is sent again only if it is a reminder:
/// whoever waits for a reply asks again, and would get it twice.
final class NewCards {

    private final Gateway gateway;
    private final Uploads uploads;
    private final Faces faces;

    NewCards(Gateway gateway, Uploads uploads, Faces faces) {
        this.gateway = gateway;
        this.uploads = uploads;
        this.faces = faces;
    }

    Delivery send(Address to, Outgoing.Card card, Urgency urgency) {
        return send(to, card, urgency, false);
    }

    /// Sends it so that no phone rings.
    Delivery sendQuietly(Address to, Outgoing.Card card, Urgency urgency) {
        return send(to, card, urgency, true);
    }

    private Delivery send(Address to, Outgoing.Card card, Urgency urgency, boolean quietly) {
        Delivery delivery = delivery(
                switch (card) {
                    case Outgoing.Say say -> call(
                            "sendMessage", to, urgency, client -> client.executeAsync(Methods.say(to, say, quietly)));
                    case Outgoing.Illustrated seen -> illustrated(to, seen, urgency, quietly);
                });
        if (delivery instanceof Delivery.Delivered(MessageId made) && made != null) {
            faces.put(to.chat(), made, Faces.Face.of(card));
        }
        return delivery;
    }

    private Answer<Message> illustrated(Address to, Outgoing.Illustrated card, Urgency urgency, boolean quietly) {
        Function<Supplier<InputFile>, Answer<Message>> post = file -> call(
                Illustrations.method(card), to, urgency, client -> Illustrations.send(client, to, card, file.get(), quietly));
        return uploads.send(
                card.medium(),
                id -> post.apply(() -> new InputFile(id)),
                bytes -> post.apply(() -> new InputFile(bytes.get(), Illustrations.fileName(card))));
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
