package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// All chats by number, and whether the bot may write there.
final class Chats {

    private static final long FIRST_GROUP = -4_001L;
    private static final long FIRST_SUPERGROUP = -1_002_000_000_001L;

    private final Map<Long, Chat> chats = new LinkedHashMap<>();
    private final People people;
    private final Bot bot;
    private int groups;
    private int supergroups;

    Chats(People people, Bot bot) {
        this.people = people;
        this.bot = bot;
    }

    Chat addPrivate(Person person) {
        Chat chat = new Chat(person.id(), ChatType.PRIVATE, person.firstName(), false, Status.MEMBER);
        chat.members().put(person.id(), Status.MEMBER);
        chats.put(chat.id(), chat);
        return chat;
    }

    Chat add(ChatType type, String title, boolean forum, Status bot) {
        long id = type == ChatType.GROUP ? FIRST_GROUP - groups++ : FIRST_SUPERGROUP - supergroups++;
        Chat chat = new Chat(id, type, title, forum, bot);
        chats.put(id, chat);
        return chat;
    }

    Collection<Chat> all() {
        return Collections.unmodifiableCollection(chats.values());
    }

    Optional<Chat> find(long id) {
        return Optional.ofNullable(chats.get(id));
    }

    /// The chat a call is about.
    ///
    /// @throws Refusal if there is none, it has moved, or the bot is not in it
    Chat known(Call call, String parameter) {
        Chat chat = number(call.node(parameter))
                .flatMap(this::find)
                .orElseThrow(() -> Refusal.badRequest("chat not found"));
        if (chat.migratedTo().isPresent()) {
            throw Refusal.migrated(chat.migratedTo().getAsLong());
        }
        if (chat.isDeleted()) {
            throw Refusal.forbidden("the group chat was deleted");
        }
        if (chat.bot() == Status.KICKED) {
            throw Refusal.forbidden("bot was kicked from the " + chat.type().word() + " chat");
        }
        if (chat.bot() == Status.LEFT) {
            throw Refusal.forbidden("bot is not a member of the " + chat.type().word() + " chat");
        }
        return chat;
    }

    /// The chat a call wants to write to.
    ///
    /// @throws Refusal also if the bot has no right to write there
    Chat writable(Call call) {
        Chat chat = known(call, "chat_id");
        if (!chat.isStarted()) {
            throw Refusal.forbidden("bot can't initiate conversation with a user");
        }
        if (chat.isBlocked()) {
            throw Refusal.forbidden("bot was blocked by the user");
        }
        boolean barred = chat.barred().contains(bot.id());
        if (chat.type() == ChatType.CHANNEL && (!chat.bot().runsIt() || barred)) {
            throw Refusal.badRequest("need administrator rights in the channel chat");
        }
        if ((chat.isSilenced() || barred) && !chat.bot().runsIt()) {
            throw Refusal.badRequest("not enough rights to send text messages to the chat");
        }
        return chat;
    }

    private static Optional<Long> number(JsonNode id) {
        return id.isIntegralNumber() || id.asText().matches("-?\\d{1,18}")
                ? Optional.of(Long.parseLong(id.asText()))
                : Optional.empty();
    }

    /// The `Chat` object inside a message.
    ObjectNode json(Chat chat) {
        ObjectNode json = Json.object().put("id", chat.id());
        if (chat.type() == ChatType.PRIVATE) {
            people.find(chat.id()).ifPresent(person ->
                    json.put("first_name", person.firstName()).put("username", person.username()));
        } else {
            json.put("title", chat.title());
        }
        json.put("type", chat.type().word());
        if (chat.isForum()) {
            json.put("is_forum", true);
        }
        return json;
    }
}
