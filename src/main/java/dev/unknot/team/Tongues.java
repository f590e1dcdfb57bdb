package dev.unknot.team;

import dev.unknot.chat.Phrasebook;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The words of each language that is spoken.
public final class Tongues {

    private final Map<String, Phrasebook> byCode;
    private final String first;

    /// The languages by their codes, such as `en`; the first one is spoken to whoever speaks none
    /// of them.
    ///
    /// @throws IllegalArgumentException where there is none
    public Tongues(Map<String, Phrasebook> byCode) {
        this.byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
        this.first = byCode.keySet().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no language to speak"));
    }

    /// The code of the language that suits a tag, such as `de` for `de-AT`, or else of the first
    /// one.
    public String code(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return byCode.containsKey(language) ? language : first;
    }

    /// The words of the language that suits a tag.
    public Phrasebook of(String tag) {
        return Objects.requireNonNull(byCode.get(code(tag)));
    }

    /// The codes of all of them.
    List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    /// The code of a language that somebody names by its own name.
    Optional<String> named(String text) {
        return codes().stream().filter(code -> name(code).equalsIgnoreCase(text.strip())).findFirst();
    }

    /// What a language calls itself.
    String name(String code) {
        return of(code).say("bot/language/name");
    }
}
