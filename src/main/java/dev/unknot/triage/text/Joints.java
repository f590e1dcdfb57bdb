package dev.unknot.triage.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Words of a language that join or part what stands around them.
///
/// @param bridges words before which a comma has to be written, so that a phrase goes on over it
/// @param denials words that deny by themselves, so that no gap in a phrase may hold one
record Joints(Set<String> bridges, Set<String> denials) {

    static final String BRIDGES = "context.bridges";

    static Joints of(Map<String, List<Phrase>> entries) {
        return new Joints(words(entries, BRIDGES), words(entries, Cue.NEGATION.entry(Cue.Side.BEFORE)));
    }

    /// The words of phrases that are one word, and may be written in many ways.
    private static Set<String> words(Map<String, List<Phrase>> entries, String entry) {
        return entries.getOrDefault(entry, List.of()).stream()
                .filter(phrase -> phrase.parts().size() == 1 && phrase.parts().getFirst() instanceof Part.Word)
                .flatMap(Phrase::forms)
                .filter(form -> !form.prefix())
                .map(Part.Form::text)
                .collect(Collectors.toUnmodifiableSet());
    }
}
