package dev.unknot.coach;

import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Drawn;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import dev.unknot.telegram.MessageRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A messenger on paper: it writes down what is sent as the lines of a transcript, numbers the
/// messages, and knows which buttons are on the screen.
final class FakeMessenger implements Outbox {

    private final List<String> lines = new ArrayList<>();
    private final Map<MessageId, Keyboard> screen = new LinkedHashMap<>();
    private int messages;
    private boolean blocked;

    @Override
    public synchronized Delivery send(Address to, Outgoing what, Urgency urgency) {
        if (blocked) {
            return new Delivery.Gone(Delivery.Why.BLOCKED);
        }
        MessageRules.objection(what).ifPresent(fault -> {
            throw new AssertionError("Telegram would refuse this: " + fault + "\n" + what);
        });
        return switch (what) {
            case Outgoing.Card card -> show(card);
            case Outgoing.Replace(var id, var card) -> replace(id, card);
            case Outgoing.Close(var id) -> close(id);
            case Outgoing.Alert(_, var text, _) -> alert(text);
            case Outgoing.Document(var name, var content, var caption) -> document(name, content, caption);
            case Outgoing.Quiet(var card) -> show(card);
            case Outgoing.Ask(var text, _, var label, var cancel) -> ask(text, label, cancel);
            case Outgoing.Settled(var text) -> show(new Outgoing.Say(text, Keyboard.NONE));
            case Outgoing.Cards _ -> new Delivery.Refused("no query comes in a private chat");
        };
    }

    /// From now on the person has blocked the bot, or no longer has.
    synchronized void block(boolean now) {
        blocked = now;
    }

    /// What was written down since the last call.
    synchronized List<String> taken() {
        List<String> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    /// The latest message that has such a button, and the button.
    synchronized Optional<Map.Entry<MessageId, Button.Tap>> find(String label) {
        return List.copyOf(screen.entrySet()).reversed().stream()
                .flatMap(shown -> Drawn.tap(shown.getValue(), label).map(tap -> Map.entry(shown.getKey(), tap)).stream())
                .findFirst();
    }

    private Delivery show(Outgoing.Card card) {
        MessageId id = new MessageId(++messages);
        screen.put(id, card.keyboard());
        write("bot: ", card);
        return new Delivery.Delivered(id);
    }

    private Delivery replace(MessageId id, Outgoing.Card card) {
        screen.put(id, card.keyboard());
        write("bot edits: ", card);
        return new Delivery.Delivered(id);
    }

    private Delivery close(MessageId id) {
        screen.put(id, Keyboard.NONE);
        lines.add("bot takes the buttons off an earlier card");
        return new Delivery.Delivered(id);
    }

    private Delivery alert(String text) {
        if (!text.isEmpty()) {
            lines.add("bot flashes: " + text);
        }
        return new Delivery.Delivered(null);
    }

    private Delivery ask(String text, String label, String cancel) {
        lines.add("bot: " + text.replace("\n", "\n    "));
        lines.add("    below the writing field: [" + label + "] [" + cancel + "]");
        return new Delivery.Delivered(new MessageId(++messages));
    }

    private Delivery document(String name, String content, String caption) {
        lines.add("bot sends " + name + ": " + caption);
        content.lines().forEach(line -> lines.add("    " + line));
        return new Delivery.Delivered(new MessageId(++messages));
    }

    private void write(String who, Outgoing.Card card) {
        lines.addAll(Drawn.card(who, card));
    }
}
