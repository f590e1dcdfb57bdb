package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/// A chat with the people in it, its topics and its latest messages.
final class Chat {

    private static final int MOST_MESSAGES = 1000;

    private final long id;
    private final ChatType type;
    private final String title;
    private final boolean forum;
    private final Map<Long, Status> members = new LinkedHashMap<>();
    private final Map<Long, String> topics = new LinkedHashMap<>();
    private final NavigableMap<Long, ObjectNode> messages = new TreeMap<>();
    private Status bot;
    private OptionalLong migratedTo = OptionalLong.empty();
    private long lastMessage;
    private boolean started;
    private boolean blocked;
    private boolean deleted;
    private boolean silenced;
    private final Set<Long> closedTopics = new HashSet<>();
    private final Set<Long> barred = new HashSet<>();
    private final Set<Long> hidden = new HashSet<>();
    private Optional<ObjectNode> keyboard = Optional.empty();

    Chat(long id, ChatType type, String title, boolean forum, Status bot) {
        this.id = id;
        this.type = type;
        this.title = title;
        this.forum = forum;
        this.bot = bot;
        this.started = type != ChatType.PRIVATE;
    }

    long id() {
        return id;
    }

    ChatType type() {
        return type;
    }

    String title() {
        return title;
    }

    boolean isForum() {
        return forum;
    }

    Map<Long, Status> members() {
        return members;
    }

    Status statusOf(long person) {
        return members.getOrDefault(person, Status.LEFT);
    }

    Map<Long, String> topics() {
        return topics;
    }

    NavigableMap<Long, ObjectNode> messages() {
        return messages;
    }

    Status bot() {
        return bot;
    }

    void bot(Status status) {
        bot = status;
    }

    /// Whether the person ever wrote; a bot may not write first.
    boolean isStarted() {
        return started;
    }

    void start() {
        started = true;
    }

    boolean isBlocked() {
        return blocked;
    }

    void block(boolean now) {
        blocked = now;
    }

    boolean isDeleted() {
        return deleted;
    }

    void delete() {
        deleted = true;
    }

    /// Whether ordinary members, and so a bot that is one, may not write.
    boolean isSilenced() {
        return silenced;
    }

    void silence(boolean now) {
        silenced = now;
    }

    Set<Long> closedTopics() {
        return closedTopics;
    }

    /// Who is in it but may not post, the bot perhaps among them: a restricted member of a group, an
    /// administrator of a channel without that right.
    Set<Long> barred() {
        return barred;
    }

    /// The administrators who act in the name of the group.
    Set<Long> hidden() {
        return hidden;
    }

    /// The keyboard in the place of the person's own, if the bot put one there.
    Optional<ObjectNode> keyboard() {
        return keyboard;
    }

    void keyboard(Optional<ObjectNode> now) {
        keyboard = now;
    }

    OptionalLong migratedTo() {
        return migratedTo;
    }

    void migrateTo(long supergroup) {
        migratedTo = OptionalLong.of(supergroup);
    }

    Optional<ObjectNode> message(long number) {
        return Optional.ofNullable(messages.get(number));
    }

    /// The highest number given so far.
    long lastMessage() {
        return lastMessage;
    }

    long nextMessage() {
        return ++lastMessage;
    }

    /// Keeps a message; the oldest are forgotten when there are very many.
    void keep(ObjectNode message) {
        messages.put(message.get("message_id").asLong(), message);
        if (messages.size() > MOST_MESSAGES) {
            messages.pollFirstEntry();
        }
    }
}
