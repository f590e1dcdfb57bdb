package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.MessageId;
import dev.unknot.team.Break;
import dev.unknot.team.Breaks;
import dev.unknot.team.Count;
import dev.unknot.team.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Breaks that are open, and who takes part. Whoever counts or changes them holds on to the row of
/// the break first, so that nobody joins while it is closed.
final class BreakTable implements Breaks {

    private final Database database;

    BreakTable(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Break> find(ChatId chat) {
        return database.with(handle -> find(handle, chat));
    }

    private static Optional<Break> find(Handle handle, ChatId chat) {
        return handle.createQuery("SELECT * FROM team_break WHERE chat = :chat")
                .bind("chat", chat.value())
                .map((row, _) -> new Break(
                        chat,
                        new MessageId(row.getInt("card")),
                        row.getString("exercise"),
                        Instant.ofEpochMilli(row.getLong("due_at")),
                        row.getBoolean("is_open"),
                        new Count(row.getInt("joined"), row.getInt("done")),
                        row.getBoolean("followed")))
                .findOne();
    }

    @Override
    public void open(Break begun) {
        database.inTransaction(handle -> {
            handle.createUpdate("""
                            INSERT INTO team_break (chat, card, exercise, due_at, is_open, joined, done, followed)
                            VALUES (:chat, :card, :exercise, :due, true, 0, 0, false)
                            ON CONFLICT (chat) DO UPDATE SET
                                card = excluded.card,
                                exercise = excluded.exercise,
                                due_at = excluded.due_at,
                                is_open = true,
                                joined = 0,
                                done = 0,
                                followed = false
                            """)
                    .bind("chat", begun.chat().value())
                    .bind("card", begun.card().value())
                    .bind("exercise", begun.exercise())
                    .bind("due", begun.due().toEpochMilli())
                    .execute();
            forgetPeople(handle, begun.chat());
        });
    }

    @Override
    public Optional<Count> tap(ChatId chat, MessageId card, long person, Part part) {
        return database.with(handle -> handle.inTransaction(open -> {
            if (!holds(open, chat, card)) {
                return Optional.empty();
            }
            open.createUpdate(statement(part))
                    .bind("chat", chat.value())
                    .bind("person", person)
                    .execute();
            return Optional.of(count(open, chat));
        }));
    }

    private static String statement(Part part) {
        return switch (part) {
            case JOIN -> """
                    INSERT INTO team_tap (chat, person, done) VALUES (:chat, :person, false)
                    ON CONFLICT (chat, person) DO NOTHING
                    """;
            case DONE -> """
                    INSERT INTO team_tap (chat, person, done) VALUES (:chat, :person, true)
                    ON CONFLICT (chat, person) DO UPDATE SET done = true
                    """;
            case LEAVE -> "DELETE FROM team_tap WHERE chat = :chat AND person = :person";
        };
    }

    /// Whether that break is open; who has asked is then alone with it until the transaction ends.
    private static boolean holds(Handle handle, ChatId chat, MessageId card) {
        return change(handle, "is_open = true", chat, card, "is_open = true") == 1;
    }

    @Override
    public Count count(ChatId chat) {
        return database.with(handle -> count(handle, chat));
    }

    private static Count count(Handle handle, ChatId chat) {
        return handle.createQuery("""
                        SELECT count(*) AS joined, count(*) FILTER (WHERE done) AS done FROM team_tap WHERE chat = :chat
                        """)
                .bind("chat", chat.value())
                .map((row, _) -> new Count(row.getInt("joined"), row.getInt("done")))
                .one();
    }

    @Override
    public void shown(ChatId chat, MessageId card, Count count) {
        String numbers = "joined = " + count.joined() + ", done = " + count.done();
        database.run(handle -> change(handle, numbers, chat, card, "is_open = true"));
    }

    @Override
    public boolean follow(ChatId chat, MessageId card) {
        return database.with(handle -> change(handle, "followed = true", chat, card, "is_open = true AND followed = false")) == 1;
    }

    @Override
    public void unfollow(ChatId chat, MessageId card) {
        database.run(handle -> change(handle, "followed = false", chat, card, "is_open = true"));
    }

    private static int change(Handle handle, String change, ChatId chat, MessageId card, String where) {
        return handle.createUpdate(
                        "UPDATE team_break SET " + change + " WHERE chat = :chat AND card = :card AND " + where)
                .bind("chat", chat.value())
                .bind("card", card.value())
                .execute();
    }

    @Override
    public Optional<Break> finish(ChatId chat, LocalDate week) {
        database.inTransaction(handle -> find(handle, chat)
                .filter(last -> holds(handle, chat, last.card()))
                .ifPresent(last -> finish(handle, last, week)));
        return find(chat);
    }

    private static void finish(Handle handle, Break last, LocalDate week) {
        Count count = count(handle, last.chat());
        String numbers = "is_open = false, joined = " + count.joined() + ", done = " + count.done();
        change(handle, numbers, last.chat(), last.card(), "is_open = true");
        forgetPeople(handle, last.chat());
        handle.createUpdate("""
                        INSERT INTO team_tally (chat, week, breaks, joined, done)
                        VALUES (:chat, :week, 1, :joined, :done)
                        ON CONFLICT (chat, week) DO UPDATE SET
                            breaks = team_tally.breaks + 1,
                            joined = team_tally.joined + excluded.joined,
                            done = team_tally.done + excluded.done
                        """)
                .bind("chat", last.chat().value())
                .bind("week", week.toEpochDay())
                .bind("joined", count.joined())
                .bind("done", count.done())
                .execute();
    }

    private static void forgetPeople(Handle handle, ChatId chat) {
        handle.createUpdate("DELETE FROM team_tap WHERE chat = :chat").bind("chat", chat.value()).execute();
    }

    @Override
    public void drop(ChatId chat, MessageId card) {
        database.run(handle -> handle.createUpdate("""
                        DELETE FROM team_break WHERE chat = :chat AND card = :card AND is_open = false
                        """)
                .bind("chat", chat.value())
                .bind("card", card.value())
                .execute());
    }

    @Override
    public Tally tally(ChatId chat, LocalDate week) {
        return database.with(handle -> handle.createQuery(
                        "SELECT breaks, joined, done FROM team_tally WHERE chat = :chat AND week = :week")
                .bind("chat", chat.value())
                .bind("week", week.toEpochDay())
                .map((row, _) -> new Tally(row.getInt("breaks"), row.getInt("joined"), row.getInt("done")))
                .findOne()
                .orElse(Tally.NONE));
    }

    @Override
    public void forget(ChatId chat, LocalDate week) {
        database.run(handle -> handle.createUpdate("DELETE FROM team_tally WHERE chat = :chat AND week <= :week")
                .bind("chat", chat.value())
                .bind("week", week.toEpochDay())
                .execute());
    }
}
