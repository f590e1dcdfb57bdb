package dev.unknot.team;

import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Drawn;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A messenger on paper with several chats: it writes down what is sent as the lines of a transcript,
/// numbers the messages, knows which buttons are on the screen, and can refuse.
final class FakeMessenger implements Outbox {

    private record Place(ChatId chat, MessageId message) {}

    private final Function<Address, String> names;
    private final List<String> lines = new ArrayList<>();
    private final Map<Place, Outgoing.Card> screen = new LinkedHashMap<>();
    private final Map<ChatId, Delivery> answers = new HashMap<>();
    private int messages;

    /// @param names how a chat is called in a transcript, such as `` for the group or ` in the channel`
    FakeMessenger(Function<Address, String> names) {
        this.names = names;
    }

    @Override
    public Delivery send(Address to, Outgoing what, Urgency urgency) {
        Delivery answer = answers.get(to.chat());
        if (answer != null && !(what instanceof Outgoing.Alert)) {
            return answer;
        }
        String who = "bot" + names.apply(to);
        return switch (what) {
            case Outgoing.Card card -> show(to, who + ": ", card);
            case Outgoing.Quiet(var card) -> show(to, who + ", silently: ", card);
            case Outgoing.Replace(var id, var card) -> replace(new Place(to.chat(), id), who, card);
            case Outgoing.Close(var id) -> close(new Place(to.chat(), id), who);
            case Outgoing.Alert(_, var text, var stays) -> alert(text, stays);
            case Outgoing.Ask(var text, _, var label, var cancel) -> ask(to, who, text, label, cancel);
            case Outgoing.Settled(var text) -> show(to, who + ", and the button below goes: ", new Outgoing.Say(text, Keyboard.NONE));
            case Outgoing.Document _, Outgoing.Cards _ -> throw new AssertionError("nobody asked for that");
        };
    }

    /// From now on everything sent there is answered so; null for as it should be.
    void answering(ChatId chat, @Nullable Delivery answer) {
        if (answer == null) {
            answers.remove(chat);
        } else {
            answers.put(chat, answer);
        }
    }

    /// What was written down since the last call.
    List<String> taken() {
        List<String> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    /// The last cards of all chats.
    List<String> seen() {
        return screen.values().stream()
                .skip(Math.max(0, screen.size() - 2))
                .flatMap(card -> Drawn.card("", card).stream())
                .toList();
    }

    /// The latest message of a chat that has such a button, and the button.
    Optional<Map.Entry<MessageId, Button.Tap>> find(ChatId chat, String label) {
        return List.copyOf(screen.entrySet()).reversed().stream()
                .filter(shown -> shown.getKey().chat().equals(chat))
                .flatMap(shown -> Drawn.tap(shown.getValue().keyboard(), label)
                        .map(tap -> Map.entry(shown.getKey().message(), tap)).stream())
                .findFirst();
    }

    private Delivery show(Address to, String who, Outgoing.Card card) {
        MessageId id = new MessageId(++messages);
        screen.put(new Place(to.chat(), id), card);
        lines.addAll(Drawn.card(who, card));
        return new Delivery.Delivered(id);
    }

    private Delivery replace(Place place, String who, Outgoing.Card card) {
        Outgoing.Card before = screen.get(place);
        if (before == null) {
            return new Delivery.Refused("message to edit not found");
        }
        screen.put(place, card);
        if (Drawn.words(before).equals(Drawn.words(card))) {
            lines.add(who + " changes the buttons:");
            lines.addAll(Drawn.keyboard(card.keyboard()));
        } else {
            lines.addAll(Drawn.card(who + " edits: ", card));
        }
        return new Delivery.Delivered(place.message());
    }

    private Delivery close(Place place, String who) {
        screen.computeIfPresent(place, (_, card) -> new Outgoing.Say(Drawn.words(card), Keyboard.NONE));
        lines.add(who + " takes the buttons off an earlier post");
        return new Delivery.Delivered(place.message());
    }

    private Delivery alert(String text, boolean stays) {
        if (!text.isEmpty()) {
            lines.add((stays ? "bot flashes, until dismissed: " : "bot flashes: ") + text);
        }
        return new Delivery.Delivered(null);
    }

    private Delivery ask(Address to, String who, String text, String label, String cancel) {
        show(to, who + ": ", new Outgoing.Say(text, Keyboard.NONE));
        lines.add("    below the writing field: [" + label + "] [" + cancel + "]");
        return new Delivery.Delivered(new MessageId(messages));
    }
}
