package dev.unknot.team;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.MessageId;
import java.time.Instant;

/// A break that was posted.
///
/// @param card the post
/// @param exercise the id of what is done in it
/// @param due when it was due by the plan
/// @param open whether somebody can still join; once not, the numbers are final
/// @param shown the numbers in the post
/// @param followed whether the clip was sent already
public record Break(
        ChatId chat, MessageId card, String exercise, Instant due, boolean open, Count shown, boolean followed) {

    static Break posted(ChatId chat, MessageId card, String exercise, Instant due) {
        return new Break(chat, card, exercise, due, true, Count.NOBODY, false);
    }
}
