package dev.unknot.team;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.MessageId;
import java.time.LocalDate;
import java.util.Optional;

/// Breaks that are open, and who takes part in them. Numbers of people are kept only until a break
/// is over. Several processes may have the same breaks; each change is made in the database at
/// once.
public interface Breaks {

    /// The last break of a chat, until its post is closed.
    Optional<Break> find(ChatId chat);

    /// A break begins; nobody takes part yet.
    void open(Break begun);

    /// Somebody joins, is done or takes it back; the same twice is the same as once.
    ///
    /// @return how many they are now; empty where that break is over
    Optional<Count> tap(ChatId chat, MessageId card, long person, Part part);

    /// How many take part in the open break of a chat.
    Count count(ChatId chat);

    /// The numbers that a post now shows.
    void shown(ChatId chat, MessageId card, Count count);

    /// The clip is to be sent once: whether it is to be sent now.
    boolean follow(ChatId chat, MessageId card);

    /// The clip could not be sent after all.
    void unfollow(ChatId chat, MessageId card);

    /// The break of a chat is over: its numbers are final and count for the week, and who took part
    /// is forgotten. Done twice it counts once.
    ///
    /// @param week the first day of the week it counts for
    /// @return the break with its final numbers; empty where there is none
    Optional<Break> finish(ChatId chat, LocalDate week);

    /// The post of a break is closed.
    void drop(ChatId chat, MessageId card);

    /// The numbers of a week.
    Tally tally(ChatId chat, LocalDate week);

    /// Forgets the numbers of that week and of earlier ones.
    void forget(ChatId chat, LocalDate week);

    /// What somebody does with a break.
    enum Part { JOIN, DONE, LEAVE }
}
