package dev.unknot.coach;

import dev.unknot.chat.ChatId;
import dev.unknot.stretch.Done;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A store on paper, which forgets when the test is over.
final class Paper implements People {

    private final Map<ChatId, Person> people = new HashMap<>();
    private final Map<ChatId, List<Done>> done = new HashMap<>();
    private final Map<ChatId, Session> sessions = new HashMap<>();
    private final Map<ChatId, NudgeLog> nudges = new HashMap<>();

    @Override
    public Optional<Person> find(ChatId chat) {
        return Optional.ofNullable(people.get(chat));
    }

    @Override
    public void save(Person person) {
        people.put(person.chat(), person);
    }

    @Override
    public List<Done> done(ChatId chat) {
        return List.copyOf(done.getOrDefault(chat, List.of()));
    }

    @Override
    public void add(ChatId chat, Done one) {
        done.computeIfAbsent(chat, _ -> new ArrayList<>()).add(one);
    }

    @Override
    public NudgeLog nudges(ChatId chat) {
        return nudges.getOrDefault(chat, NudgeLog.NONE);
    }

    @Override
    public void changeNudges(ChatId chat, UnaryOperator<NudgeLog> change) {
        nudges.put(chat, change.apply(nudges(chat)));
    }

    @Override
    public String export(ChatId chat) {
        return people.get(chat) + "\n" + done(chat);
    }

    @Override
    public void forget(ChatId chat) {
        people.remove(chat);
        done.remove(chat);
        sessions.remove(chat);
        nudges.remove(chat);
    }

    SessionStore sessions() {
        return new SessionStore() {
            @Override
            public Optional<Session> find(ChatId chat) {
                return Optional.ofNullable(sessions.get(chat));
            }

            @Override
            public boolean save(ChatId chat, Session session) {
                long kept = Optional.ofNullable(sessions.get(chat)).map(Session::version).orElse(0L);
                if (session.version() != kept + 1) {
                    return false;
                }
                sessions.put(chat, session);
                return true;
            }

            @Override
            public void remove(ChatId chat) {
                sessions.remove(chat);
            }
        };
    }
}
