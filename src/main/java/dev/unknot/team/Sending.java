package dev.unknot.team;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;

/// Sends what somebody waits for. Where a chat turns out to have another number, all of it moves
/// there, and so does what is sent.
final class Sending {

    private final Outbox outbox;
    private final Moving moving;

    Sending(Outbox outbox, Moving moving) {
        this.outbox = outbox;
        this.moving = moving;
    }

    Delivery send(Address to, Outgoing what) {
        Delivery delivery = outbox.send(to, what, Urgency.REPLY);
        if (delivery instanceof Delivery.Moved(ChatId other)) {
            moving.move(to.chat(), other);
            return outbox.send(new Address(other, to.thread()), what, Urgency.REPLY);
        }
        return delivery;
    }

    /// A card goes in place of the one that was pressed, or below where that is gone.
    void replace(Address at, Outgoing.Replace card) {
        if (send(at, card) instanceof Delivery.Refused) {
            send(at, card.content());
        }
    }
}
