package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// Who is what in a chat, and the updates when that changes.
final class Members {

    private static final List<String> RIGHTS = List.of(
            "can_be_edited", "can_change_info", "can_delete_messages", "can_invite_users", "can_manage_chat",
            "can_manage_video_chats", "can_promote_members", "can_restrict_members", "can_post_stories",
            "can_edit_stories", "can_delete_stories", "is_anonymous");
    private static final List<String> PERMISSIONS = List.of(
            "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
            "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
            "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics");
    private static final List<String> CHANNEL_RIGHTS = List.of("can_post_messages", "can_edit_messages");

    private final World world;

    Members(World world) {
        this.world = world;
    }

    /// The `ChatMember` object of a person or the bot.
    ObjectNode json(Chat chat, long user) {
        boolean bot = user == world.bot().id();
        return json(chat, user(user), bot ? chat.bot() : chat.statusOf(user));
    }

    private ObjectNode user(long id) {
        return world.people().find(id).map(Person::user).orElseGet(world.bot()::user);
    }

    private static ObjectNode json(Chat chat, ObjectNode user, Status status) {
        long id = user.get("id").asLong();
        boolean barred = chat.barred().contains(id);
        if (barred && status == Status.MEMBER && chat.type().isGroup()) {
            return restricted(user);
        }
        ObjectNode member = Json.object().put("status", status.word());
        member.set("user", user);
        switch (status) {
            case CREATOR -> member.put("is_anonymous", chat.hidden().contains(id));
            case ADMINISTRATOR -> {
                RIGHTS.forEach(right -> member.put(right, !right.startsWith("is_") && !right.equals("can_be_edited")));
                member.put("is_anonymous", chat.hidden().contains(id));
                if (chat.type() == ChatType.CHANNEL) {
                    CHANNEL_RIGHTS.forEach(right -> member.put(right, !barred));
                }
            }
            case KICKED -> member.put("until_date", 0);
            case MEMBER, LEFT -> {}
        }
        return member;
    }

    private static ObjectNode restricted(ObjectNode user) {
        ObjectNode member = Json.object().put("status", "restricted").put("is_member", true).put("until_date", 0);
        member.set("user", user);
        PERMISSIONS.forEach(permission -> member.put(permission, false));
        return member;
    }

    ObjectNode permissions() {
        ObjectNode permissions = Json.object();
        PERMISSIONS.forEach(permission -> permissions.put(permission, true));
        return permissions;
    }

    /// The bot's own standing changes; it is told, even of being thrown out.
    void changeBot(Chat chat, Status now, ObjectNode by) {
        changeBot(chat, by, () -> {
            chat.bot(now);
            chat.barred().remove(world.bot().id());
        });
    }

    /// The bot is forbidden to post, or allowed again; it is told.
    void barBot(Chat chat, boolean barred, ObjectNode by) {
        changeBot(chat, by, () -> bar(chat, world.bot().id(), barred));
    }

    private void changeBot(Chat chat, ObjectNode by, Runnable change) {
        ObjectNode update = change(chat, by, json(chat, world.bot().user(), chat.bot()));
        change.run();
        update.set("new_chat_member", json(chat, world.bot().user(), chat.bot()));
        world.updates().add("my_chat_member", update);
        world.events().tell(Json.object().put("type", "chat").set("chat", PageState.chat(world, chat)));
    }

    /// Somebody is forbidden to post, or allowed again.
    static void bar(Chat chat, long user, boolean barred) {
        if (barred) {
            chat.barred().add(user);
        } else {
            chat.barred().remove(user);
        }
    }

    /// Somebody blocks the bot or takes that back.
    void block(Chat chat, Person person, boolean blocked) {
        ObjectNode update = change(chat, person.user(), blockState(chat.isBlocked()));
        chat.block(blocked);
        update.set("new_chat_member", blockState(blocked));
        world.updates().add("my_chat_member", update);
    }

    private ObjectNode blockState(boolean blocked) {
        ObjectNode state = Json.object().put("status", blocked ? "kicked" : "member");
        state.set("user", world.bot().user());
        return blocked ? state.put("until_date", 0) : state;
    }

    /// A person comes, goes, or is made something else.
    void change(Chat chat, Person person, Status now, ObjectNode by) {
        ObjectNode update = change(chat, by, json(chat, person.user(), chat.statusOf(person.id())));
        chat.members().put(person.id(), now);
        update.set("new_chat_member", json(chat, person.user(), now));
        if (chat.bot().runsIt()) {
            world.updates().add("chat_member", update);
        }
        world.events().tell(Json.object().put("type", "chat").set("chat", PageState.chat(world, chat)));
    }

    private ObjectNode change(Chat chat, ObjectNode by, ObjectNode before) {
        ObjectNode update = Json.object();
        update.set("chat", world.chats().json(chat));
        update.set("from", by);
        update.put("date", world.now());
        update.set("old_chat_member", before);
        return update;
    }
}
