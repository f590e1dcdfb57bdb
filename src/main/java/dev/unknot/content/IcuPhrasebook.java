package dev.unknot.content;

import com.ibm.icu.util.ULocale;
import dev.unknot.chat.Phrasebook;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one language as ICU messages. A phrase is compiled when it is first said; one without
/// braces needs no ICU at all.
final class IcuPhrasebook implements Phrasebook {

    private final ULocale language;
    private final Map<String, Phrases.Entry> entries;
    private final Map<String, Phrase> compiled = new ConcurrentHashMap<>();

    /// Phrases as they were read.
    ///
    /// @param language its code, such as `en`: plurals and numbers depend on it
    IcuPhrasebook(String language, Map<String, Phrases.Entry> entries) {
        this.language = ULocale.forLanguageTag(language);
        this.entries = Map.copyOf(entries);
    }

    /// Says a number and a plural once. ICU then has its classes: were they first initialised by several
    /// virtual threads at once, those would wait for each other on the threads that carry them, and on
    /// two cores the whole bot would stand still.
    static void wake() {
        Phrase.of("{n} {n, plural, one {#} other {#}}", ULocale.ENGLISH).say("", Map.of("n", 1));
    }

    /// Whether ICU must read a text before it can be said.
    static boolean isPattern(String text) {
        return text.indexOf('{') >= 0 || text.indexOf('}') >= 0 || text.contains("''");
    }

    @Override
    public String say(String key, Map<String, ?> arguments) {
        Phrase phrase = compiled.get(key);
        return (phrase == null ? compile(key) : phrase).say(key, arguments);
    }

    @Override
    public List<String> list(String key) {
        Phrases.Entry entry = entry(key);
        return entry.texts().stream()
                .map(text -> Phrase.of(text.value(), language).say(key, Map.of()))
                .toList();
    }

    @Override
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    private Phrase compile(String key) {
        Phrases.Entry entry = entry(key);
        if (entry.list()) {
            throw new IllegalArgumentException(key + " is a list of phrases");
        }
        Phrase phrase = Phrase.of(entry.texts().getFirst().value(), language);
        compiled.put(key, phrase);
        return phrase;
    }

    private Phrases.Entry entry(String key) {
        Phrases.Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("nothing is to be said for " + key);
        }
        return entry;
    }
}
