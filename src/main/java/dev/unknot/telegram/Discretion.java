package dev.unknot.telegram;

import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;

/// What may be written down until it is dealt with. In a private chat everything may. What people write
/// where others read, and behind the bot's name in any chat, is dealt with from memory only: it may
/// speak of health. If the process is killed meanwhile, it is lost, and has to be written again.
final class Discretion {

    private Discretion() {}

    static boolean mayBeKept(Incoming incoming) {
        return incoming.kind() == ChatKind.PRIVATE || !isWritten(incoming.input());
    }

    private static boolean isWritten(Input input) {
        return switch (input) {
            case Input.Typed _, Input.Command _, Input.Query _, Input.Shared _, Input.Unreadable _ -> true;
            case Input.Press _, Input.Membership _, Input.Migrated _, Input.TopicChanged _, Input.Chosen _ -> false;
        };
    }
}
