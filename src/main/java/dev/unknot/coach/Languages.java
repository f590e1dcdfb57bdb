package dev.unknot.coach;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the coach knows, in each language it speaks.
public final class Languages {

    private final Map<String, Knowledge> byCode;

    /// The languages by their codes, such as `en`; the first one is spoken to whoever speaks none of
    /// them.
    ///
    /// @throws IllegalArgumentException where there is none
    public Languages(Map<String, Knowledge> byCode) {
        if (byCode.isEmpty()) {
            throw new IllegalArgumentException("there is no language to speak");
        }
        this.byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    }

    /// One language only.
    public static Languages only(String code, Knowledge knowledge) {
        return new Languages(Map.of(code, knowledge));
    }

    /// The code of the language that suits a tag, such as `de` for `de-AT`, or else of the first one.
    String code(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return byCode.containsKey(language) ? language : codes().getFirst();
    }

    /// What is known in a language, by its code.
    Knowledge in(String code) {
        return Optional.ofNullable(byCode.get(code))
                .orElseThrow(() -> new IllegalArgumentException("not spoken: " + code));
    }

    /// What is known in the language that suits a person.
    Knowledge of(Person person) {
        return in(code(person.language()));
    }

    /// The codes of all of them.
    List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    /// What a language calls itself.
    String name(String code) {
        return in(code).words().say("bot/language/name");
    }

    /// The code of a language that somebody names by its code or by its own name.
    Optional<String> named(String text) {
        String plain = text.strip();
        return codes().stream()
                .filter(code -> code.equalsIgnoreCase(plain) || name(code).equalsIgnoreCase(plain))
                .findFirst();
    }
}
