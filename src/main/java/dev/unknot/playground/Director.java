package dev.unknot.playground;

import java.util.List;
import java.util.function.Supplier;

/// Sets the stage for tests: people, chats, who is in them. Chats are given by number.
public final class Director {

    private final World world;
    private final Rooms rooms;

    Director(World world) {
        this.world = world;
        this.rooms = new Rooms(world);
    }

    /// A new person with a private chat of their own.
    public Person person(String firstName, String languageCode) {
        return locked(() -> rooms.person(firstName, languageCode));
    }

    /// A new chat with its owner, its other members and the bot.
    ///
    /// @return the number of the chat
    public long chat(ChatType type, String title, boolean forum, Person owner, List<Person> others, Status bot) {
        return locked(() -> rooms.chat(type, title, forum, owner, others, bot).id());
    }

    /// A topic in a forum.
    ///
    /// @return the number of the topic
    public long topic(long chat, String name) {
        return locked(() -> rooms.topic(chat(chat), name).get("message_thread_id").asLong());
    }

    /// Closes a topic or opens it again.
    public void closeTopic(long chat, long topic, boolean closed) {
        locked(() -> {
            rooms.closeTopic(chat(chat), topic, closed);
            return closed;
        });
    }

    /// Deletes a topic.
    public void deleteTopic(long chat, long topic) {
        locked(() -> {
            rooms.deleteTopic(chat(chat), topic);
            return topic;
        });
    }

    /// Deletes a group or a channel.
    public void delete(long chat) {
        locked(() -> {
            rooms.delete(chat(chat));
            return chat;
        });
    }

    /// Forbids a group's ordinary members to write, or allows it again.
    public void silence(long chat, boolean silenced) {
        locked(() -> {
            rooms.silence(chat(chat), silenced);
            return silenced;
        });
    }

    /// Makes somebody come, go, or be something else.
    public void member(long chat, Person person, Status status) {
        locked(() -> {
            rooms.member(chat(chat), person, status, rooms.creator(chat(chat)));
            return person;
        });
    }

    /// Lets the bot in, promotes it, or throws it out.
    public void bot(long chat, Status status) {
        locked(() -> {
            rooms.bot(chat(chat), status, rooms.creator(chat(chat)));
            return status;
        });
    }

    /// Forbids the bot to post, or allows it again: in a group it is restricted, in a channel it keeps
    /// being an administrator.
    public void barBot(long chat, boolean barred) {
        locked(() -> {
            rooms.barBot(chat(chat), barred, rooms.creator(chat(chat)));
            return barred;
        });
    }

    /// Forbids a person to post, or allows it again.
    public void bar(long chat, Person person, boolean barred) {
        locked(() -> {
            rooms.bar(chat(chat), person, barred);
            return barred;
        });
    }

    /// Makes an administrator hide behind the group. What they press still shows who they are.
    public void hide(long chat, Person person) {
        locked(() -> {
            rooms.hide(chat(chat), person);
            return person;
        });
    }

    /// A person blocks the bot or takes that back.
    public void block(Person person, boolean blocked) {
        locked(() -> {
            rooms.block(person, blocked);
            return person;
        });
    }

    /// A group becomes a supergroup.
    ///
    /// @return the number of the supergroup
    public long upgrade(long group) {
        return locked(() -> rooms.upgrade(chat(group)).id());
    }

    /// The first chat of this kind.
    public long first(ChatType type) {
        return locked(() -> world.chats().all().stream()
                .filter(chat -> chat.type() == type)
                .map(Chat::id)
                .findFirst()
                .orElseThrow());
    }

    private Chat chat(long id) {
        return world.chats().find(id).orElseThrow(() -> new IllegalArgumentException("there is no chat " + id));
    }

    private <T> T locked(Supplier<T> act) {
        world.lock().lock();
        try {
            return act.get();
        } finally {
            world.lock().unlock();
        }
    }
}
