package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// All that is kept of somebody, for them to read.
final class Export {

    private Export() {}

    static String of(Handle handle, ChatId chat, Optional<Person> person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("chat", chat.value());
        person.ifPresent(known -> all.put("person", known));
        all.put("underWay", underWay(handle, chat));
        all.put("finished", DoneTable.of(handle, chat));
        all.put("reminders", reminders(handle, chat));
        all.put("teams", PlanTable.setUpBy(handle, chat.value()));
        return Json.pretty(all);
    }

    private static Map<String, Object> reminders(Handle handle, ChatId chat) {
        Map<String, Object> next = new LinkedHashMap<>();
        AlarmTable.pending(handle, chat).forEach((alarm, due) -> next.put(alarm.id(), due));
        return Map.of("next", next, "sent", NudgeTable.of(handle, chat));
    }

    /// As it lies in the table, whether or not it still counts and still reads.
    private static List<Object> underWay(Handle handle, ChatId chat) {
        return handle.createQuery("SELECT body FROM session WHERE chat = :chat")
                .bind("chat", chat.value())
                .<Object>map((row, _) -> Json.tree(row.getString("body")))
                .list();
    }
}
