package dev.unknot.telegram;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Sender;
import dev.unknot.chat.Standing;
import dev.unknot.chat.ThreadId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Translates an update into the words of the chat room. Whatever an update can hold it can also
/// lack: the library leaves null in every place it does not know.
final class Decoder {

    private final MessageReader messages;

    /// @param username the bot's own, without the `@`
    Decoder(String username) {
        messages = new MessageReader(username);
    }

    /// What happened, or empty when it is nothing the bot answers to.
    Optional<Incoming> decode(long number, Update update) {
        if (update.getMessage() != null) {
            return message(number, update.getMessage(), false);
        }
        if (update.getEditedMessage() != null) {
            return message(number, update.getEditedMessage(), true);
        }
        if (update.getCallbackQuery() != null) {
            return press(number, update.getCallbackQuery());
        }
        if (update.getMyChatMember() != null) {
            return membership(number, update.getMyChatMember());
        }
        return update.getInlineQuery() == null ? Optional.empty() : query(number, update.getInlineQuery());
    }

    private Optional<Incoming> message(long number, Message message, boolean edited) {
        return kind(message.getChat()).flatMap(kind -> notice(number, kind, message)
                .or(() -> sender(message.getFrom())
                        .flatMap(from -> messages.read(message, edited, kind != ChatKind.PRIVATE)
                                .map(input -> new Incoming(number, address(message), kind, from, input)))));
    }

    private static Optional<Incoming> notice(long number, ChatKind kind, Message message) {
        return Notices.read(message)
                .map(input -> new Incoming(number, address(message), kind, anybody(message.getFrom()), input));
    }

    /// In a private chat it says that the person stopped the bot or came back, which shows as soon as
    /// something is sent.
    private static Optional<Incoming> membership(long number, ChatMemberUpdated change) {
        ChatMember now = change.getNewChatMember();
        return kind(change.getChat())
                .filter(kind -> kind != ChatKind.PRIVATE)
                .flatMap(kind -> (kind == ChatKind.CHANNEL ? Standings.inChannel(now) : Standings.of(now))
                        .map(standing -> membership(number, kind, change, standing)));
    }

    private static Incoming membership(long number, ChatKind kind, ChatMemberUpdated change, Standing now) {
        String title = Objects.requireNonNullElse(change.getChat().getTitle(), "");
        Address at = Address.of(new ChatId(change.getChat().getId()));
        return new Incoming(number, at, kind, anybody(change.getFrom()), new Input.Membership(now, title));
    }

    private static Optional<Incoming> query(long number, InlineQuery query) {
        if (query.getId() == null) {
            return Optional.empty();
        }
        String text = Objects.requireNonNullElse(query.getQuery(), "");
        String offset = Objects.requireNonNullElse(query.getOffset(), "");
        return sender(query.getFrom()).map(from -> new Incoming(
                number,
                Address.of(new ChatId(from.id())),
                ChatKind.ANYWHERE,
                from,
                new Input.Query(query.getId(), text, offset)));
    }

    private Optional<Incoming> press(long number, CallbackQuery query) {
        MaybeInaccessibleMessage card = query.getMessage();
        if (card == null || card.getMessageId() == null || query.getId() == null) {
            return Optional.empty();
        }
        String token = Objects.requireNonNullElse(query.getData(), "");
        Input press = new Input.Press(token, new MessageId(card.getMessageId()), query.getId());
        return kind(card.getChat()).flatMap(kind -> sender(query.getFrom())
                .map(from -> new Incoming(number, address(card), kind, from, press)));
    }

    private static Optional<ChatKind> kind(@Nullable Chat chat) {
        if (chat == null || chat.getId() == null || chat.getType() == null) {
            return Optional.empty();
        }
        return switch (chat.getType()) {
            case "private" -> Optional.of(ChatKind.PRIVATE);
            case "group", "supergroup" -> Optional.of(ChatKind.GROUP);
            case "channel" -> Optional.of(ChatKind.CHANNEL);
            default -> Optional.empty();
        };
    }

    private static Optional<Sender> sender(@Nullable User user) {
        if (user == null || user.getId() == null) {
            return Optional.empty();
        }
        boolean machine = Boolean.TRUE.equals(user.getIsBot()) && user.getId() != Sender.ANONYMOUS_ADMINISTRATOR;
        return machine
                ? Optional.empty()
                : Optional.of(new Sender(user.getId(), Objects.requireNonNullElse(user.getLanguageCode(), "")));
    }

    /// Whoever it was, even another bot; 0 stands for nobody that is named.
    private static Sender anybody(@Nullable User user) {
        return user == null || user.getId() == null
                ? new Sender(0, "")
                : new Sender(user.getId(), Objects.requireNonNullElse(user.getLanguageCode(), ""));
    }

    private static Address address(MaybeInaccessibleMessage message) {
        return new Address(new ChatId(message.getChat().getId()), thread(message));
    }

    /// A message in a plain group carries a thread number too when it is a reply; only in a forum
    /// does it name a topic.
    private static @Nullable ThreadId thread(MaybeInaccessibleMessage message) {
        return message instanceof Message known && known.isTopicMessage() && known.getMessageThreadId() != null
                ? new ThreadId(known.getMessageThreadId())
                : null;
    }
}
