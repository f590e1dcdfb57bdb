package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Input;
import dev.unknot.chat.MessageId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ChatShared;
import org.telegram.telegrambots.meta.api.objects.location.Location;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Reads what a message says: a command, words, or something that is neither.
final class MessageReader {

    /// `/name`, perhaps `@bot`, perhaps more after a space or a line break.
    private static final Pattern COMMAND =
            Pattern.compile("/([a-z0-9_]{1,32})(?:@([a-z0-9_]+))?(?:\\s+(.*))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String username;
    private final Earshot earshot;

    MessageReader(String username) {
        this.username = username;
        earshot = new Earshot(username);
    }

    /// What was said, or empty when it was not said to this bot or says nothing.
    ///
    /// @param among whether others read it too; then it is heard only if it is meant for the bot
    Optional<Input> read(Message message, boolean edited, boolean among) {
        boolean channelPost = Boolean.TRUE.equals(message.getIsAutomaticForward());
        if (message.getMessageId() == null || channelPost || isFromOurselves(message)) {
            return Optional.empty();
        }
        String words = message.getText() != null ? message.getText() : message.getCaption();
        Input.Origin origin = origin(message, edited);
        boolean written = origin == Input.Origin.WRITTEN;
        Matcher command = COMMAND.matcher(words == null ? "" : words);
        if (written && command.matches()) {
            return command(command);
        }
        if (among && !(written && earshot.reaches(message, words))) {
            return Optional.empty();
        }
        return words == null
                ? wordless(message, edited)
                : Optional.of(new Input.Typed(words, origin, new MessageId(message.getMessageId())));
    }

    private static Optional<Input> wordless(Message message, boolean edited) {
        return edited ? Optional.empty() : Optional.<Input>ofNullable(place(message))
                .or(() -> Optional.ofNullable(chosen(message)))
                .or(() -> Contents.kind(message).map(Input.Unreadable::new));
    }

    private static Input.@Nullable Chosen chosen(Message message) {
        ChatShared chat = message.getChatShared();
        return chat == null || chat.getChatId() == null
                ? null
                : new Input.Chosen(new ChatId(chat.getChatId()), Objects.requireNonNullElse(chat.getTitle(), ""));
    }

    private static Input.@Nullable Shared place(Message message) {
        Location location = message.getVenue() == null ? message.getLocation() : message.getVenue().getLocation();
        return location == null || location.getLatitude() == null || location.getLongitude() == null
                ? null
                : new Input.Shared(location.getLatitude(), location.getLongitude());
    }

    private Optional<Input> command(Matcher command) {
        String addressee = command.group(2);
        if (addressee != null && !addressee.equalsIgnoreCase(username)) {
            return Optional.empty();
        }
        String argument = command.group(3) == null ? "" : command.group(3).strip();
        return Optional.of(new Input.Command(command.group(1).toLowerCase(Locale.ROOT), argument));
    }

    private static Input.Origin origin(Message message, boolean edited) {
        if (message.getForwardOrigin() != null || message.getForwardDate() != null) {
            return Input.Origin.FORWARDED;
        }
        return edited ? Input.Origin.EDITED : Input.Origin.WRITTEN;
    }

    /// A card that somebody sent through the bot's own inline mode: its words are the bot's.
    private boolean isFromOurselves(Message message) {
        return message.getViaBot() != null && username.equalsIgnoreCase(nameOf(message));
    }

    private static @Nullable String nameOf(Message message) {
        return message.getViaBot().getUserName();
    }
}
