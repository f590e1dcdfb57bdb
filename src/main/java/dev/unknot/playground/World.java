package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Everything the playground remembers, behind one lock that whoever reads or changes it holds.
record World(
        ReentrantLock lock,
        Bot bot,
        PlaygroundClock clock,
        Events events,
        People people,
        Chats chats,
        Updates updates,
        Presses presses,
        InlineQueries inline,
        FileStore files,
        Profile profile,
        Floods floods) {

    static World create(Bot bot, PlaygroundClock clock) {
        ReentrantLock lock = new ReentrantLock();
        People people = new People();
        return new World(
                lock,
                bot,
                clock,
                new Events(),
                people,
                new Chats(people, bot),
                new Updates(lock),
                new Presses(clock),
                new InlineQueries(),
                new FileStore(),
                new Profile(bot.firstName()),
                new Floods(clock));
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    /// Tells the pages something about a chat.
    void tell(String type, Chat chat, Consumer<ObjectNode> more) {
        ObjectNode event = Json.object().put("type", type).put("chat", chat.id());
        more.accept(event);
        events.tell(event);
    }
}
