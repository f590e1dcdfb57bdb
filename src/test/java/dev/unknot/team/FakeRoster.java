package dev.unknot.team;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Roster;
import dev.unknot.chat.Standing;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A list on paper of who runs a chat; whoever does not is a member.
final class FakeRoster implements Roster {

    private final Set<Long> admins = new HashSet<>();
    private Standing ours = Standing.MEMBER;
    private boolean away;

    @Override
    public Optional<Standing> of(ChatId chat, long person) {
        Standing standing = admins.contains(person) ? Standing.ADMINISTRATOR : Standing.MEMBER;
        return away ? Optional.empty() : Optional.of(standing);
    }

    @Override
    public Optional<Standing> ours(ChatId chat) {
        return away ? Optional.empty() : Optional.of(ours);
    }

    void runs(long person, boolean admin) {
        if (admin) {
            admins.add(person);
        } else {
            admins.remove(person);
        }
    }

    void ours(Standing standing) {
        ours = standing;
    }

    /// From now on nobody can find anything out, or can again.
    void away(boolean now) {
        away = now;
    }
}
