package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.team.Plan;
import dev.unknot.team.Plans;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/// The plans of groups and channels.
final class PlanTable implements Plans {

    private static final System.Logger LOG = System.getLogger(PlanTable.class.getName());
    private static final List<String> OF_A_CHAT = List.of("team_plan", "team_break", "team_tap", "team_tally");

    private final Database database;

    PlanTable(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Plan> find(ChatId chat) {
        return database.with(handle -> row(handle, chat)).flatMap(Row::plan);
    }

    /// One that no longer reads makes room.
    @Override
    public boolean begin(Plan plan) {
        return database.with(handle -> {
            row(handle, plan.chat()).filter(row -> row.plan().isEmpty()).ifPresent(row -> {
                LOG.log(System.Logger.Level.WARNING, "a plan that this release cannot read is dropped");
                delete(handle, "team_plan", plan.chat());
            });
            return handle.createUpdate("""
                            INSERT INTO team_plan (chat, version, setter, body) VALUES (:chat, 1, :setter, :body)
                            ON CONFLICT (chat) DO NOTHING
                            """)
                    .bind("chat", plan.chat().value())
                    .bind("setter", plan.setter())
                    .bind("body", Json.text(plan))
                    .execute()
                    == 1;
        });
    }

    @Override
    public Optional<Change> change(ChatId chat, UnaryOperator<Plan> change) {
        return database.with(handle -> {
            while (true) {
                Optional<Row> row = row(handle, chat);
                Optional<Plan> before = row.flatMap(Row::plan);
                if (row.isEmpty() || before.isEmpty()) {
                    return Optional.empty();
                }
                Plan after = change.apply(before.get());
                if (after.equals(before.get()) || save(handle, row.get().version(), after)) {
                    return Optional.of(new Change(before.get(), after));
                }
            }
        });
    }

    private static boolean save(Handle handle, long version, Plan plan) {
        return handle.createUpdate("""
                        UPDATE team_plan SET version = version + 1, setter = :setter, body = :body
                        WHERE chat = :chat AND version = :version
                        """)
                .bind("chat", plan.chat().value())
                .bind("version", version)
                .bind("setter", plan.setter())
                .bind("body", Json.text(plan))
                .execute()
                == 1;
    }

    @Override
    public boolean move(ChatId from, ChatId to) {
        return database.with(handle -> handle.inTransaction(open -> move(open, from, to)));
    }

    private static boolean move(Handle handle, ChatId from, ChatId to) {
        Optional<Plan> old = row(handle, from).flatMap(Row::plan);
        Optional<Plan> there = row(handle, to).flatMap(Row::plan);
        if (old.isEmpty() || from.equals(to)) {
            return false;
        }
        boolean stays = !old.get().zoneId().isEmpty() || there.filter(plan -> !plan.zoneId().isEmpty()).isEmpty();
        ChatId leaves = stays ? to : from;
        OF_A_CHAT.forEach(table -> delete(handle, table, leaves));
        if (stays) {
            OF_A_CHAT.forEach(table -> handle.createUpdate("UPDATE " + table + " SET chat = :to WHERE chat = :from")
                    .bind("from", from.value())
                    .bind("to", to.value())
                    .execute());
            row(handle, to).ifPresent(row -> save(handle, row.version(), old.get().movedTo(to)));
        }
        BellTable.move(handle, from, to, stays);
        return true;
    }

    @Override
    public List<Plan> setUpBy(long person) {
        return database.with(handle -> setUpBy(handle, person));
    }

    static List<Plan> setUpBy(Handle handle, long person) {
        return handle.createQuery("SELECT version, body FROM team_plan WHERE setter = :person AND setter <> 0")
                .bind("person", person)
                .map((row, _) -> new Row(row.getLong("version"), Json.read(row.getString("body"), Plan.class)))
                .stream()
                .flatMap(row -> row.plan().stream())
                .sorted(Comparator.comparing(Plan::title).thenComparingLong(plan -> plan.chat().value()))
                .toList();
    }

    /// Nothing of a person is left in any plan or break; the plans themselves belong to their
    /// chats.
    static void forget(Handle handle, long person) {
        setUpBy(handle, person).forEach(plan -> row(handle, plan.chat())
                .ifPresent(row -> save(handle, row.version(), plan.withoutSetter())));
        handle.createUpdate("DELETE FROM team_tap WHERE person = :person").bind("person", person).execute();
    }

    private static void delete(Handle handle, String table, ChatId chat) {
        handle.createUpdate("DELETE FROM " + table + " WHERE chat = :chat").bind("chat", chat.value()).execute();
    }

    private static Optional<Row> row(Handle handle, ChatId chat) {
        return handle.createQuery("SELECT version, body FROM team_plan WHERE chat = :chat")
                .bind("chat", chat.value())
                .map((row, _) -> new Row(row.getLong("version"), Json.read(row.getString("body"), Plan.class)))
                .findOne();
    }

    /// @param plan empty where it no longer reads
    private record Row(long version, Optional<Plan> plan) {}
}
