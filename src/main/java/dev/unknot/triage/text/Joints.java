package dev.unknot.triage.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Words of a language that join or part what stands around them.
///
/// @param bridges words before which a comma has to be written, so that a phrase goes on over it
/// @param denials words that deny by themselves, so that no gap in a phrase may hold one
/// @param ordinals words that go on after a number with a point, as in "7. Klasse"
record Joints(Set<String> bridges, Set<String> denials, Set<String> ordinals) {

    static final String BRIDGES = "context.bridges";
    static final String ORDINALS = "unit.ordinal";

    static Joints of(Map<String, List<Phrase>> entries) {
        return new Joints(words(entries, BRIDGES), words(entries, Cue.NEGATION.entry(Cue.Side.BEFORE)),
                words(entries, ORDINALS));
    }

    /// The tokens with no end of a sentence after the point of an ordinal number.
    List<Token> join(List<Token> tokens) {
        return ordinals.isEmpty()
                ? tokens
                : IntStream.range(0, tokens.size())
                        .mapToObj(at -> joined(tokens, at))
                        .toList();
    }

    private Token joined(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (isOrdinal(tokens, at + 1)) {
            return token.ordinal();
        }
        return isOrdinal(tokens, at) ? token.joined() : token;
    }

    private boolean isOrdinal(List<Token> tokens, int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at).gap() == Gap.SENTENCE
                && tokens.get(at - 1).isNumber()
                && ordinals.contains(tokens.get(at).word());
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
