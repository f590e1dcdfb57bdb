package dev.unknot.chat;

import java.util.Optional;

/// Who is what in a chat, as the messenger says. Answers are remembered for a minute, so that a rush of
/// taps asks once. Safe from any thread; calls wait until the answer is known.
public interface Roster {

    /// What a person is in a chat; empty when it cannot be found out now. A bot is told only who runs a
    /// chat: whoever does not counts as a member.
    ///
    /// @param person the number of [Sender#id]
    Optional<Standing> of(ChatId chat, long person);

    /// What the bot itself is in a chat; empty when it cannot be found out now.
    Optional<Standing> ours(ChatId chat);
}
