package dev.unknot.chat;

/// What a person did: everything a chat can bring, in the few shapes the bot tells apart.
public sealed interface Input {

    /// A command such as `/start check`, without its slash and without the bot's own name.
    ///
    /// @param name in lower case
    /// @param argument the rest of the line, trimmed; empty when there is none
    record Command(String name, String argument) implements Input {}

    /// A button was pressed.
    ///
    /// @param token what the button carries
    /// @param card the message the button sits under
    /// @param press the number of this press; it wants exactly one [Outgoing.Alert] in answer
    record Press(String token, MessageId card, String press) implements Input {}

    /// Words were written.
    ///
    /// @param message the written message
    record Typed(String text, Origin origin, MessageId message) implements Input {}

    /// A place on the map was sent.
    ///
    /// @param latitude degrees, north is positive
    /// @param longitude degrees, east is positive
    record Shared(double latitude, double longitude) implements Input {}

    /// Words written behind the bot's name in any chat, which wants [Outgoing.Cards] in answer. Where
    /// it is written is not told: the address is the writer's own.
    ///
    /// @param query the number of this query
    /// @param text what is written so far; may be empty
    /// @param offset which page is wanted: empty for the first, later what [Outgoing.Cards#next] was
    record Query(String query, String text, String offset) implements Input {}

    /// What the bot may do in this chat has changed; whoever did it is the sender.
    ///
    /// @param title what the chat is called
    record Membership(Standing now, String title) implements Input {}

    /// This chat lives on under another number.
    record Migrated(ChatId to) implements Input {}

    /// A topic of a forum was closed, or opened again.
    record TopicChanged(ThreadId topic, boolean open) implements Input {}

    /// A chat was chosen in answer to [Outgoing.Ask].
    ///
    /// @param title what it is called
    record Chosen(ChatId chat, String title) implements Input {}

    /// Something came that the bot cannot read. It is never taken for an answer.
    record Unreadable(Kind kind) implements Input {}

    /// How words came to be written.
    enum Origin { WRITTEN, EDITED, FORWARDED }

    /// What was sent in place of words.
    enum Kind { STICKER, VOICE, PICTURE, VIDEO, FILE, PLACE, CONTACT, OTHER }
}
