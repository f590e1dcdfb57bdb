package dev.unknot.chat;

import java.util.List;

/// One thing the bot does in a chat. Texts use the tags b, i, u, a, code and blockquote, and
/// `<tg-time unix="seconds" format="wDt">` around a moment, which the reader's app shows in the
/// reader's own time zone; everything else in them is escaped as in HTML.
public sealed interface Outgoing {

    /// A message with buttons that can be edited in place later.
    sealed interface Card extends Outgoing {

        /// What can be tapped under it.
        Keyboard keyboard();
    }

    /// A message of words, at most 4096 UTF-16 units after its tags are read.
    record Say(String text, Keyboard keyboard) implements Card {}

    /// A card with something to see and words under it, at most 1024 UTF-16 units after their tags
    /// are read.
    sealed interface Illustrated extends Card {

        /// What is seen.
        Medium medium();

        /// The words under it.
        String caption();
    }

    /// A picture with words under it.
    record Show(Picture picture, String caption, Keyboard keyboard) implements Illustrated {

        @Override
        public Medium medium() {
            return picture;
        }
    }

    /// A clip with words under it.
    record Play(Clip clip, String caption, Keyboard keyboard) implements Illustrated {

        @Override
        public Medium medium() {
            return clip;
        }
    }

    /// A text file to keep.
    record Document(String fileName, String content, String caption) implements Outgoing {}

    /// An earlier card becomes this one.
    record Replace(MessageId card, Card content) implements Outgoing {}

    /// An earlier card keeps its words and loses its buttons.
    record Close(MessageId card) implements Outgoing {}

    /// The answer that every press wants exactly once.
    ///
    /// @param text shown for a moment, or until dismissed when `modal`; empty for a silent answer;
    ///     at most 200 characters, no tags
    record Alert(String press, String text, boolean modal) implements Outgoing {

        /// An answer nobody sees.
        public static Alert silent(String press) {
            return new Alert(press, "", false);
        }
    }

    /// A card that arrives without a sound.
    record Quiet(Card card) implements Outgoing {}

    /// Words, and below the writing field a button that sends what is asked for. It stays until
    /// [Settled].
    ///
    /// @param label what is written on the button
    /// @param cancel what is written on a second one, which only writes these words
    record Ask(String text, Wanted wanted, String label, String cancel) implements Outgoing {}

    /// Words, and the button of [Ask] goes away.
    record Settled(String text) implements Outgoing {}

    /// The answer to a query.
    ///
    /// @param query the number of the query
    /// @param choices at most 50
    /// @param next comes back as [Input.Query#offset] for the next page, at most 64 bytes of UTF-8; empty
    ///     when this is the last
    /// @param door stands above the choices
    record Cards(String query, List<Choice> choices, String next, Door door) implements Outgoing {}

    /// A line that leads to the private chat with the bot, where it writes `/start` and the argument.
    ///
    /// @param argument 1 to 64 of the letters A to Z and a to z, digits, `_` and `-`
    record Door(String label, String argument) {}

    /// One thing to choose among the answers to a query.
    ///
    /// @param id at most 64 bytes of UTF-8
    /// @param title one line
    /// @param description one or two short lines
    /// @param card what is sent when it is chosen; its buttons may only be links. A picture or clip that
    ///     the messenger does not have yet is left out, so the words under it must stand by themselves
    record Choice(String id, String title, String description, Card card) {}

    /// What [Ask] can ask for: a place on the map, or a channel that the person runs and lets the bot
    /// post in.
    enum Wanted { PLACE, CHANNEL }
}
