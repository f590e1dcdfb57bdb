package dev.unknot.coach;

import dev.unknot.chat.Incoming;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The conversation in each language; each person has theirs in their own.
final class Conversations {

    private final Languages languages;
    private final Map<String, Conversation> byCode = new LinkedHashMap<>();

    Conversations(Languages languages, People people, Rhythms rhythms, InstantSource clock) {
        this.languages = languages;
        languages.codes().forEach(code -> byCode.put(code, new Conversation(languages, code, people, rhythms, clock)));
    }

    /// What one event leads to. Where it changes the language, the person's card is said anew in it.
    Turn turn(Person person, Optional<Session> session, Incoming incoming) {
        Turn turn = of(person).turn(person, session, incoming);
        boolean same = code(turn.person()).equals(code(person));
        return same ? turn : of(turn.person()).anew(turn);
    }

    private Conversation of(Person person) {
        return Objects.requireNonNull(byCode.get(code(person)));
    }

    private String code(Person person) {
        return languages.code(person.language());
    }
}
