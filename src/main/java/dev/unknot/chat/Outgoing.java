package dev.unknot.chat;

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
}
