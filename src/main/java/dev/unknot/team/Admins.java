package dev.unknot.team;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Roster;
import dev.unknot.chat.Sender;
import dev.unknot.chat.Standing;

/// Tells who may change the breaks of a chat: those who run it.
final class Admins {

    private final Roster roster;

    Admins(Roster roster) {
        this.roster = roster;
    }

    /// Whether somebody may change them.
    enum Answer { YES, NO, UNKNOWN }

    /// Whoever writes in the name of the group is one of those who run it.
    Answer mayChange(ChatId chat, Sender who) {
        if (who.isAnonymousAdministrator()) {
            return Answer.YES;
        }
        return roster.of(chat, who.id())
                .map(standing -> standing == Standing.ADMINISTRATOR ? Answer.YES : Answer.NO)
                .orElse(Answer.UNKNOWN);
    }
}
