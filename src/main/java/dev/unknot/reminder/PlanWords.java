package dev.unknot.reminder;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What people type when they speak of times, in one language: each meaning with its words and
/// phrases, in small letters.
public final class PlanWords {

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final int longest;

    /// What a word can mean.
    public enum Meaning {
        EVERY, MINUTE, HOUR, HALF_HOUR, DAY, WEEK, AM, PM, NOON, MIDNIGHT, TO, UNTIL, MUTE, OFF, ON, TODAY, TOMORROW,
        MORNING, DESK, EVENING, EVERY_DAY, WORKING_DAYS, WEEKEND,
        MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY,
        JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER,
        FILLER;

        /// Its name in the content, such as `workingDays`.
        public String key() {
            StringBuilder key = new StringBuilder();
            for (String part : name().toLowerCase(Locale.ROOT).split("_", -1)) {
                key.append(key.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
            }
            return key.toString();
        }
    }

    /// @param words of each meaning; a word that stands for two means the first of them
    public PlanWords(Map<Meaning, List<String>> words) {
        for (Meaning meaning : Meaning.values()) {
            words.getOrDefault(meaning, List.of()).forEach(word -> meanings.putIfAbsent(word, meaning));
        }
        longest = meanings.keySet().stream().mapToInt(word -> word.split(" ", -1).length).max().orElse(0);
    }

    /// What a word or phrase means.
    Optional<Meaning> of(String phrase) {
        return Optional.ofNullable(meanings.get(phrase));
    }

    /// How many words the longest phrase has.
    int longest() {
        return longest;
    }
}
