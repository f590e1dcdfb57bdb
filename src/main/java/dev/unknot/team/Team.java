package dev.unknot.team;

import dev.unknot.chat.Button;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Listener;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.chat.Urgency;

/// Answers a command or a reply in a group with the way to a private chat. What was written is
/// neither quoted nor kept.
public final class Team implements Listener {

    private final Phrasebook words;
    private final Outbox outbox;
    private final String privateChat;

    /// @param privateChat the address that opens a private chat with the bot and begins the check
    public Team(Phrasebook words, Outbox outbox, String privateChat) {
        this.words = words;
        this.outbox = outbox;
        this.privateChat = privateChat;
    }

    @Override
    public void hear(Incoming incoming) {
        if (incoming.input() instanceof Input.Press press) {
            outbox.send(incoming.at(), Outgoing.Alert.silent(press.press()), Urgency.REPLY);
        } else if (incoming.kind() == ChatKind.GROUP) {
            outbox.send(incoming.at(), wayToPrivate(), Urgency.REPLY);
        }
    }

    private Outgoing wayToPrivate() {
        return new Outgoing.Say(
                words.say("bot/group/answer"),
                Keyboard.row(new Button.Link(words.say("bot/group/open"), privateChat)));
    }
}
