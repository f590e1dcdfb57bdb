package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.NudgeLog;
import dev.unknot.coach.People;
import dev.unknot.coach.Person;
import dev.unknot.coach.Profile;
import dev.unknot.place.Country;
import dev.unknot.reminder.Rhythm;
import dev.unknot.stretch.Done;
import dev.unknot.triage.LastVerdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// People and their finished sessions.
final class PeopleTable implements People {

    private static final System.Logger LOG = System.getLogger(PeopleTable.class.getName());

    private final Database database;

    PeopleTable(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Person> find(ChatId chat) {
        return database.with(handle -> find(handle, chat));
    }

    private static Optional<Person> find(Handle handle, ChatId chat) {
        return handle.createQuery("SELECT * FROM person WHERE chat = :chat")
                .bind("chat", chat.value())
                .map((row, _) -> person(row))
                .findOne();
    }

    private static Person person(ResultSet row) throws SQLException {
        @Nullable String country = row.getString("country");
        return new Person(
                new ChatId(row.getLong("chat")),
                row.getString("language"),
                country == null ? null : new Country(country),
                part(row, "verdict", LastVerdict.class),
                part(row, "profile", Profile.class),
                instant(row, "crisis_until"),
                instant(row, "rescreened"),
                part(row, "rhythm", Rhythm.class));
    }

    /// What no longer reads is left out: then it is asked again.
    private static <T> @Nullable T part(ResultSet row, String column, Class<T> type) throws SQLException {
        @Nullable String json = row.getString(column);
        Optional<T> part = Json.read(json, type);
        if (json != null && part.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "a {0} that this release cannot read is left out", column);
        }
        return part.orElse(null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    @Override
    public void save(Person person) {
        database.run(handle -> handle.createUpdate("""
                        INSERT INTO person (chat, language, country, verdict, profile, crisis_until, rescreened, rhythm)
                        VALUES (:chat, :language, :country, :verdict, :profile, :crisisUntil, :rescreened, :rhythm)
                        ON CONFLICT (chat) DO UPDATE SET
                            language = excluded.language,
                            country = excluded.country,
                            verdict = excluded.verdict,
                            profile = excluded.profile,
                            crisis_until = excluded.crisis_until,
                            rescreened = excluded.rescreened,
                            rhythm = excluded.rhythm
                        """)
                .bind("chat", person.chat().value())
                .bind("language", person.language())
                .bind("country", person.country() == null ? null : person.country().iso())
                .bind("verdict", Json.write(person.verdict()))
                .bind("profile", Json.write(person.profile()))
                .bind("crisisUntil", millis(person.crisisUntil()))
                .bind("rescreened", millis(person.rescreened()))
                .bind("rhythm", Json.write(person.rhythm()))
                .execute());
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    @Override
    public List<Done> done(ChatId chat) {
        return database.with(handle -> DoneTable.of(handle, chat));
    }

    @Override
    public void add(ChatId chat, Done done) {
        database.run(handle -> DoneTable.add(handle, chat, done));
    }

    @Override
    public NudgeLog nudges(ChatId chat) {
        return database.with(handle -> NudgeTable.of(handle, chat));
    }

    @Override
    public void changeNudges(ChatId chat, UnaryOperator<NudgeLog> change) {
        database.run(handle -> NudgeTable.change(handle, chat, change));
    }

    @Override
    public String export(ChatId chat) {
        return database.with(handle -> Export.of(handle, chat, find(handle, chat)));
    }

    @Override
    public void forget(ChatId chat) {
        database.inTransaction(handle -> {
            AlarmTable.clearAll(handle, chat);
            PlanTable.forget(handle, chat.value());
            for (String table : List.of("session", "done", "nudge", "person")) {
                handle.createUpdate("DELETE FROM " + table + " WHERE chat = :chat")
                        .bind("chat", chat.value())
                        .execute();
            }
        });
        database.scrub();
    }
}
