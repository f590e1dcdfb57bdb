package dev.unknot.team;

import dev.unknot.chat.ChatId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The plans of groups and channels. They outlive the process; several processes may change them.
public interface Plans {

    /// The plan of a chat, if it has one.
    Optional<Plan> find(ChatId chat);

    /// Keeps a plan unless the chat has one.
    ///
    /// @return whether it was kept; of two who do this at once it is true for one
    boolean begin(Plan plan);

    /// Changes the plan of a chat. Where two do so at the same moment, the change is made once more
    /// to what the other has kept.
    ///
    /// @return empty where the chat has none
    Optional<Change> change(ChatId chat, UnaryOperator<Plan> change);

    /// A chat has got another number: its plan, its break, its bells and its numbers go with it.
    /// Where both have a plan, the one that has a time zone stays.
    ///
    /// @return whether there was anything to move
    boolean move(ChatId from, ChatId to);

    /// The plans somebody has set up, by title.
    List<Plan> setUpBy(long person);

    /// A change that was made.
    record Change(Plan before, Plan after) {}
}
