package dev.unknot.coach;

import dev.unknot.chat.ChatId;
import dev.unknot.stretch.Done;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What is kept of people beyond a session.
public interface People {

    /// The person of a private chat, if one is known.
    Optional<Person> find(ChatId chat);

    /// Keeps a person as they are now.
    void save(Person person);

    /// Their finished sessions, oldest first.
    List<Done> done(ChatId chat);

    /// Keeps one more finished session.
    void add(ChatId chat, Done done);

    /// What is remembered of the reminders they were sent.
    NudgeLog nudges(ChatId chat);

    /// Changes that. Where two processes do so at the same moment, the change is made once more to what
    /// the other has kept.
    void changeNudges(ChatId chat, UnaryOperator<NudgeLog> change);

    /// All that is kept of somebody, as JSON for them to read.
    String export(ChatId chat);

    /// Deletes all that is kept of somebody, sessions included.
    void forget(ChatId chat);
}
