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
import java.util.Set;

/// Answers its own commands in a group with the way to a private chat, and is silent otherwise. What
/// was written is neither quoted nor kept.
public final class Team implements Listener {

    private final Phrasebook words;
    private final Outbox outbox;
    private final String privateChat;
    private final Set<String> commands;

    /// @param commands the names that are this bot's; others may be meant for another bot
    /// @param privateChat the address that opens a private chat with the bot and begins the check
    public Team(Phrasebook words, Outbox outbox, String privateChat, Set<String> commands) {
        this.commands = Set.copyOf(commands);
        this.words = words;
        this.outbox = outbox;
        this.privateChat = privateChat;
    }

    @Override
    public void hear(Incoming incoming) {
        if (incoming.input() instanceof Input.Press press) {
            outbox.send(incoming.at(), Outgoing.Alert.silent(press.press()), Urgency.REPLY);
        } else if (incoming.kind() == ChatKind.GROUP && isOurs(incoming.input())) {
            outbox.send(incoming.at(), wayToPrivate(), Urgency.REPLY);
        }
    }

    private boolean isOurs(Input input) {
        return input instanceof Input.Command command && commands.contains(command.name());
    }

    private Outgoing wayToPrivate() {
        return new Outgoing.Say(
                words.say("bot/group/answer"),
                Keyboard.row(new Button.Link(words.say("bot/group/open"), privateChat)));
    }
}
