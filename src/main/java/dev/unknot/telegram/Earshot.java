package dev.unknot.telegram;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Which of the words that people write among others are meant for the bot: an answer to what it
/// wrote, or its name among them. The rest is not for its ears, even where Telegram brings it.
final class Earshot {

    private final String username;
    private final Pattern mention;

    /// @param username the bot's own, without the `@`
    Earshot(String username) {
        this.username = username;
        mention = Pattern.compile("@" + Pattern.quote(username) + "(?![a-z0-9_])", Pattern.CASE_INSENSITIVE);
    }

    boolean reaches(Message message, @Nullable String words) {
        return answersUs(message.getReplyToMessage()) || (words != null && mention.matcher(words).find());
    }

    /// In a topic everything answers the notice that opened it, unless it answers something else.
    private boolean answersUs(@Nullable Message answered) {
        if (answered == null || answered.getForumTopicCreated() != null) {
            return false;
        }
        User author = answered.getFrom();
        return author != null && username.equalsIgnoreCase(author.getUserName());
    }
}
