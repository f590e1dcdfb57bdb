package dev.unknot.playground;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Everybody there is, by number.
final class People {

    /// Above 32 bits, as numbers of new accounts are.
    private static final long FIRST = 7_100_000_001L;

    private final Map<Long, Person> people = new LinkedHashMap<>();

    Person add(String firstName, String languageCode) {
        long id = FIRST + people.size();
        String username = firstName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") + "_" + (people.size() + 1);
        Person person = new Person(id, firstName, username, languageCode);
        people.put(id, person);
        return person;
    }

    Optional<Person> find(long id) {
        return Optional.ofNullable(people.get(id));
    }

    Collection<Person> all() {
        return Collections.unmodifiableCollection(people.values());
    }
}
