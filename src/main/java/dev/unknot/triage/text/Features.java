package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the learned part looks at in one text.
///
/// @param words each word, each two words in a row or with one between, and pieces of words, so that a slip
///     of the keyboard or an unknown ending changes little; and the tokens each was seen at
/// @param said what the words were found to say, which is the same in every language: concepts, how they
///     are meant, and what the rules made of them; and the tokens each rests on
record Features(Map<String, List<Integer>> words, Map<String, List<Integer>> said) {

    /// What the rules made of a text is not learned from where rules were written by that text: there
    /// they look better than they are.
    static final String RULES_UNKNOWN = "r unknown";

    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final int MOST_TOKENS = 300;
    /// Before a word that is denied, over, asked or a figure of speech.
    static final String DENIED = "x ";

    /// Before what a number says, or how many digits it has where that is not known.
    static final String NUMBER = "#";

    /// Before the first word of a sentence.
    static final String START = "^ ";

    /// @param numbers tokens that a number gave a meaning, and which: an age, a time, how bad it is
    static Features of(
            List<Token> tokens, Context context, Mentions mentions, List<Finding> findings, Map<Integer, String> numbers) {
        Features features = new Features(new TreeMap<>(), Sayings.of(tokens, mentions, findings));
        int most = Math.min(tokens.size(), MOST_TOKENS);
        List<String> words = IntStream.range(0, most).mapToObj(at -> word(tokens.get(at), numbers.get(at))).toList();
        for (int at = 0; at < most; at++) {
            features.read(words, tokens, at, context.of(new Span(at, at + 1)).counts());
        }
        return features;
    }

    /// The same without what the rules made of it.
    Features withoutRules() {
        Map<String, List<Integer>> rest = new TreeMap<>(said);
        rest.keySet().removeIf(feature -> feature.startsWith(Sayings.RULES));
        rest.put(RULES_UNKNOWN, List.of());
        return new Features(words, rest);
    }

    /// The tokens that count: neither denied nor over, asked or a figure of speech.
    Set<Integer> places() {
        return words.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(DENIED))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
    }

    /// How much each word weighs in a text: the rarer words are there beside, the more.
    double scale() {
        return words.isEmpty() ? 0 : 1 / Math.sqrt(words.size());
    }

    /// How much each thing said weighs in a text: who says much is not for that the more in danger.
    double saidScale() {
        return said.isEmpty() ? 0 : 1 / Math.sqrt(said.size());
    }

    /// Of what is denied, over, asked or a figure of speech only the word itself is looked at.
    private void read(List<String> words, List<Token> tokens, int at, boolean counts) {
        String word = words.get(at);
        if (!counts) {
            add(DENIED + word, at);
            return;
        }
        add("w " + word, at);
        add((before(tokens, at, 1) ? words.get(at - 1) + " " : START) + word, at);
        if (before(tokens, at, 2)) {
            add("g " + words.get(at - 2) + " " + word, at);
        }
        if (!tokens.get(at).isNumber()) {
            pieces("<" + word + ">", at);
        }
    }

    /// Whether the sentence has so many words before that one.
    private static boolean before(List<Token> tokens, int at, int words) {
        if (at < words) {
            return false;
        }
        for (int from = at; from > at - words; from--) {
            if (tokens.get(from).gap().endsSentence()) {
                return false;
            }
        }
        return true;
    }

    private void pieces(String word, int at) {
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int from = 0; from + length <= word.length(); from++) {
                add(word.substring(from, from + length), at);
            }
        }
    }

    private void add(String feature, int at) {
        words.computeIfAbsent(feature, _ -> new ArrayList<>(2)).add(at);
    }

    /// Which number it is matters little; that it is a child's age does.
    private static String word(Token token, @Nullable String meaning) {
        if (!token.isNumber()) {
            return token.word();
        }
        return NUMBER + (meaning == null ? token.word().length() : meaning);
    }
}
