package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.NudgeLog;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/// What is remembered of reminders sent.
final class NudgeTable {

    private static final System.Logger LOG = System.getLogger(NudgeTable.class.getName());

    private NudgeTable() {}

    /// One that no longer reads counts as empty.
    static NudgeLog of(Handle handle, ChatId chat) {
        return row(handle, chat).map(Row::log).orElse(NudgeLog.NONE);
    }

    /// Where two change it at the same time, one of them changes what the other has kept.
    static void change(Handle handle, ChatId chat, UnaryOperator<NudgeLog> change) {
        boolean kept = false;
        while (!kept) {
            Optional<Row> row = row(handle, chat);
            String body = Json.text(change.apply(row.map(Row::log).orElse(NudgeLog.NONE)));
            kept = save(handle, chat, row.map(Row::version).orElse(0L), body);
        }
    }

    private static boolean save(Handle handle, ChatId chat, long version, String body) {
        return handle.createUpdate("""
                        INSERT INTO nudge (chat, version, body) VALUES (:chat, 1, :body)
                        ON CONFLICT (chat) DO UPDATE
                            SET version = nudge.version + 1, body = excluded.body
                            WHERE nudge.version = :version
                        """)
                .bind("chat", chat.value())
                .bind("version", version)
                .bind("body", body)
                .execute()
                == 1;
    }

    private static Optional<Row> row(Handle handle, ChatId chat) {
        return handle.createQuery("SELECT version, body FROM nudge WHERE chat = :chat")
                .bind("chat", chat.value())
                .map((row, _) -> new Row(row.getLong("version"), read(row.getString("body"))))
                .findOne();
    }

    private static NudgeLog read(String body) {
        return Json.read(body, NudgeLog.class).orElseGet(() -> {
            LOG.log(System.Logger.Level.WARNING, "reminders sent that this release cannot read are forgotten");
            return NudgeLog.NONE;
        });
    }

    private record Row(long version, NudgeLog log) {}
}
