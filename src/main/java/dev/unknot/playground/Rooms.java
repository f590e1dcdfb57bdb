package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/// Makes chats and changes who is in them. All methods want the world's lock held.
final class Rooms {

    private final World world;
    private final Messages messages;
    private final Members members;

    Rooms(World world) {
        this.world = world;
        this.messages = new Messages(world);
        this.members = new Members(world);
    }

    /// Three people, a group and a channel, as a beginning.
    void seed() {
        Person anna = person("Anna", "en");
        Person bela = person("Béla", "hu");
        Person carla = person("Carla", "pt-br");
        Chat group = world.chats().add(ChatType.GROUP, "Desk stretchers", false, Status.MEMBER);
        group.members().put(anna.id(), Status.CREATOR);
        group.members().put(bela.id(), Status.MEMBER);
        group.members().put(carla.id(), Status.MEMBER);
        Chat channel = world.chats().add(ChatType.CHANNEL, "Necks of the world", false, Status.ADMINISTRATOR);
        channel.members().put(anna.id(), Status.CREATOR);
        channel.members().put(bela.id(), Status.MEMBER);
        channel.members().put(carla.id(), Status.MEMBER);
    }

    Person person(String firstName, String languageCode) {
        Acts.demand(!firstName.isBlank(), "a person needs a first_name");
        Acts.demand(languageCode.matches("[a-z]{2,3}(-[A-Za-z0-9]+)*"), "language_code must be like en or pt-br");
        Person person = world.people().add(firstName, languageCode);
        Chat chat = world.chats().addPrivate(person);
        world.events().tell(Json.object().put("type", "people").set("people", PageState.people(world)));
        tell(chat);
        return person;
    }

    Chat chat(ChatType type, String title, boolean forum, Person admin, List<Person> others, Status bot) {
        Acts.demand(type != ChatType.PRIVATE, "private chats come with their person");
        Acts.demand(!title.isBlank(), "a chat needs a title");
        Acts.demand(!forum || type == ChatType.SUPERGROUP, "only a supergroup has topics");
        Chat chat = world.chats().add(type, title, forum, Status.LEFT);
        others.forEach(person -> chat.members().put(person.id(), Status.MEMBER));
        chat.members().put(admin.id(), Status.CREATOR);
        if (bot.isIn()) {
            bot(chat, bot, admin);
        }
        tell(chat);
        return chat;
    }

    /// The bot is let in, promoted, demoted or thrown out.
    void bot(Chat chat, Status status, Person by) {
        boolean comes = !chat.bot().isIn() && status.isIn();
        members.changeBot(chat, status, by.user());
        if (comes && chat.type().isGroup()) {
            ObjectNode content = Json.object();
            content.putArray("new_chat_members").add(world.bot().user());
            service(chat, by, content);
        }
    }

    void member(Chat chat, Person person, Status status, Person by) {
        Acts.demand(chat.type() != ChatType.PRIVATE, "nobody can join a private chat");
        Status before = chat.statusOf(person.id());
        members.change(chat, person, status, by.user());
        if (!before.isIn() && status.isIn() && chat.type().isGroup()) {
            ObjectNode content = Json.object();
            content.putArray("new_chat_members").add(person.user());
            service(chat, person, content);
        }
        if (before.isIn() && !status.isIn() && chat.type().isGroup()) {
            service(chat, by, Json.object().set("left_chat_member", person.user()));
        }
    }

    void block(Person person, boolean blocked) {
        Chat chat = world.chats().find(person.id()).orElseThrow();
        if (chat.isBlocked() != blocked) {
            members.block(chat, person, blocked);
            world.events().tell(Json.object().put("type", "people").set("people", PageState.people(world)));
        }
    }

    /// A group becomes a supergroup under a new number.
    Chat upgrade(Chat group) {
        Acts.demand(group.type() == ChatType.GROUP && group.migratedTo().isEmpty(), "only a basic group can be upgraded");
        Chat supergroup = world.chats().add(ChatType.SUPERGROUP, group.title(), false, group.bot());
        supergroup.members().putAll(group.members());
        supergroup.barred().addAll(group.barred());
        Person by = creator(group);
        service(group, by, Json.object().put("migrate_to_chat_id", supergroup.id()));
        group.migrateTo(supergroup.id());
        service(supergroup, by, Json.object().put("migrate_from_chat_id", group.id()));
        tell(group);
        tell(supergroup);
        return supergroup;
    }

    ObjectNode topic(Chat chat, String name) {
        Acts.demand(chat.isForum(), "only a forum has topics");
        Acts.demand(!name.isBlank(), "a topic needs a name");
        ObjectNode content = Json.object();
        content.putObject("forum_topic_created").put("name", name).put("icon_color", 7322096);
        long number = service(chat, creator(chat), content).get("message_id").asLong();
        chat.topics().put(number, name);
        tell(chat);
        return Json.object().put("message_thread_id", number).put("name", name);
    }

    /// A topic is closed or opened again.
    void closeTopic(Chat chat, long topic, boolean closed) {
        Acts.demand(chat.topics().containsKey(topic), "there is no topic " + topic);
        if (closed ? chat.closedTopics().add(topic) : chat.closedTopics().remove(topic)) {
            ObjectNode content = Json.object().put("message_thread_id", topic).put("is_topic_message", true);
            content.putObject(closed ? "forum_topic_closed" : "forum_topic_reopened");
            service(chat, creator(chat), content);
        }
        tell(chat);
    }

    /// A topic goes with all that was said in it; bots are not told.
    void deleteTopic(Chat chat, long topic) {
        Acts.demand(chat.topics().containsKey(topic), "there is no topic " + topic);
        chat.topics().remove(topic);
        List<Long> gone = chat.messages().values().stream()
                .filter(message -> message.path("message_thread_id").asLong() == topic)
                .map(message -> message.get("message_id").asLong())
                .toList();
        messages.delete(chat, gone);
        tell(chat);
    }

    /// A group is deleted; bots are not told until they try to write.
    void delete(Chat chat) {
        Acts.demand(chat.type() != ChatType.PRIVATE, "a private chat stays");
        chat.delete();
        tell(chat);
    }

    /// Ordinary members may not write any more, or may again.
    void silence(Chat chat, boolean silenced) {
        Acts.demand(chat.type().isGroup(), "only a group can be silenced");
        chat.silence(silenced);
        tell(chat);
    }

    /// The bot is forbidden to post: restricted in a group, without that right in a channel.
    void barBot(Chat chat, boolean barred, Person by) {
        members.barBot(chat, barred, by.user());
    }

    /// The same for a person.
    void bar(Chat chat, Person person, boolean barred) {
        Members.bar(chat, person.id(), barred);
        tell(chat);
    }

    /// An administrator hides behind the group from now on.
    void hide(Chat chat, Person person) {
        Acts.demand(chat.type().isGroup() && chat.statusOf(person.id()).runsIt(), "only a group's administrators can hide");
        chat.hidden().add(person.id());
    }

    Person creator(Chat chat) {
        return chat.members().entrySet().stream()
                .filter(member -> member.getValue() == Status.CREATOR)
                .map(Map.Entry::getKey)
                .flatMap(id -> world.people().find(id).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody can join a private chat"));
    }

    private ObjectNode service(Chat chat, Person by, ObjectNode content) {
        ObjectNode draft = Json.object();
        draft.set("from", by.user());
        draft.setAll(content);
        ObjectNode message = messages.post(chat, draft);
        if (Privacy.reaches(world.bot(), chat, message)) {
            world.updates().add("message", message);
        }
        return message;
    }

    private void tell(Chat chat) {
        world.events().tell(Json.object().put("type", "chat").set("chat", PageState.chat(world, chat)));
    }
}
