package dev.unknot.telegram;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;

/// Changes cards that are already there, each with the one method that can: words into words, words
/// or a medium into a medium. A medium cannot become words, so it makes room for a new message.
final class OldCards {

    private final Gateway gateway;
    private final Uploads uploads;
    private final Faces faces;
    private final NewCards newCards;

    OldCards(Gateway gateway, Uploads uploads, Faces faces, NewCards newCards) {
        this.gateway = gateway;
        this.uploads = uploads;
        this.faces = faces;
        this.newCards = newCards;
    }

    Delivery replace(Address at, MessageId card, Outgoing.Card content, Urgency urgency) {
        Faces.Face wanted = Faces.Face.of(content);
        Optional<Faces.Face> now = faces.get(at.chat(), card);
        if (now.isPresent() && now.get().equals(wanted)) {
            return new Delivery.Delivered(card);
        }
        boolean picture = now.isPresent() && now.get().isIllustrated();
        Delivery delivery = switch (content) {
            case Outgoing.Say say when picture -> makeRoom(at, card, say, urgency);
            case Outgoing.Say say -> words(at, card, say, urgency);
            case Outgoing.Illustrated seen -> illustrated(at.chat(), card, seen, now, urgency);
        };
        // Where nobody waits for it, as in a group, what somebody has deleted stays deleted.
        boolean anew = urgency == Urgency.REPLY && is(delivery, Trouble.MESSAGE_GONE);
        Delivery placed = anew ? newCards.send(at, content, urgency) : delivery;
        return remembered(at.chat(), card, wanted, placed);
    }

    private static boolean is(Delivery delivery, Trouble trouble) {
        return delivery instanceof Delivery.Refused refused && Trouble.of(refused) == trouble;
    }

    Delivery close(ChatId chat, MessageId card, Urgency urgency) {
        Optional<Faces.Face> now = faces.get(chat, card);
        if (now.isPresent() && now.get().keyboard().equals(Keyboard.NONE)) {
            return new Delivery.Delivered(card);
        }
        Delivery delivery = buttons(chat, card, Keyboard.NONE, urgency);
        if (is(delivery, Trouble.MESSAGE_GONE)) {
            return new Delivery.Delivered(card);
        }
        if (now.isPresent()) {
            return remembered(chat, card, now.get().withoutButtons(), delivery);
        }
        return delivery;
    }

    private Delivery remembered(ChatId chat, MessageId card, Faces.Face face, Delivery delivery) {
        if (delivery instanceof Delivery.Delivered(MessageId shown) && card.equals(shown)) {
            faces.put(chat, card, face);
        } else {
            faces.forget(chat, card);
        }
        return delivery;
    }

    private Delivery words(Address at, MessageId card, Outgoing.Say say, Urgency urgency) {
        Delivery delivery = edit(
                "editMessageText",
                at.chat(),
                card,
                urgency,
                client -> client.executeAsync(Methods.text(at.chat(), card, say)));
        return is(delivery, Trouble.NOT_A_TEXT) ? makeRoom(at, card, say, urgency) : delivery;
    }

    private Delivery makeRoom(Address at, MessageId card, Outgoing.Say say, Urgency urgency) {
        Delivery delivery = newCards.send(at, say, urgency);
        if (delivery instanceof Delivery.Delivered) {
            remove(at.chat(), card, urgency);
        }
        return delivery;
    }

    /// Deletes the message; after 48 hours Telegram no longer lets it, and it loses its buttons.
    private void remove(ChatId chat, MessageId card, Urgency urgency) {
        DeleteMessage method = new DeleteMessage(chat.toString(), card.value());
        Answer<Boolean> answer = gateway.call(
                new Call<>("deleteMessage", chat, urgency, true, client -> client.executeAsync(method)));
        if (answer instanceof Answer.Failed<Boolean>(Delivery.Refused _)) {
            buttons(chat, card, Keyboard.NONE, urgency);
        }
    }

    private Delivery illustrated(
            ChatId chat, MessageId card, Outgoing.Illustrated content, Optional<Faces.Face> now, Urgency urgency) {
        boolean same = now.isPresent() && content.medium().id().equals(now.get().medium());
        if (!same) {
            return medium(chat, card, content, urgency);
        }
        return now.get().words().equals(content.caption())
                ? buttons(chat, card, content.keyboard(), urgency)
                : edit(
                        "editMessageCaption",
                        chat,
                        card,
                        urgency,
                        client -> client.executeAsync(Methods.caption(chat, card, content)));
    }

    private Delivery medium(ChatId chat, MessageId card, Outgoing.Illustrated content, Urgency urgency) {
        return delivery(
                card,
                uploads.send(
                        content.medium(),
                        id -> redraw(chat, urgency, () -> Redrawings.known(chat, card, content, id)),
                        bytes -> redraw(chat, urgency, () -> Redrawings.upload(chat, card, content, bytes))));
    }

    private Answer<Serializable> redraw(ChatId chat, Urgency urgency, Supplier<EditMessageMedia> method) {
        return gateway.call(new Call<>(
                "editMessageMedia", chat, urgency, true, client -> client.executeAsync(method.get())));
    }

    private Delivery buttons(ChatId chat, MessageId card, Keyboard keyboard, Urgency urgency) {
        return edit(
                "editMessageReplyMarkup",
                chat,
                card,
                urgency,
                client -> client.executeAsync(Methods.buttons(chat, card, keyboard)));
    }

    private Delivery edit(
            String method, ChatId chat, MessageId card, Urgency urgency, Call.Start<Serializable> start) {
        return delivery(card, gateway.call(new Call<>(method, chat, urgency, true, start)));
    }

    private static Delivery delivery(MessageId card, Answer<Serializable> answer) {
        return switch (answer) {
            case Answer.Given<Serializable> _ -> new Delivery.Delivered(card);
            case Answer.Failed<Serializable>(Delivery.Refused refused) when Trouble.of(refused) == Trouble.UNCHANGED ->
                new Delivery.Delivered(card);
            case Answer.Failed<Serializable>(Delivery why) -> why;
        };
    }
}
