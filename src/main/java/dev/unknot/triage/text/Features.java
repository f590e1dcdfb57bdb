package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the learned part looks at: each word, each two words in a row, and pieces of words, so that a
/// slip of the keyboard or an unknown ending changes little.
final class Features {

    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final int MOST_TOKENS = 300;

    private Features() {}

    /// Each feature and the tokens it was seen at, in order of their names. What is denied, over, asked
    /// or a figure of speech is not looked at.
    static Map<String, List<Integer>> of(List<Token> tokens, Context context) {
        Map<String, List<Integer>> found = new TreeMap<>();
        int most = Math.min(tokens.size(), MOST_TOKENS);
        for (int at = 0; at < most; at++) {
            if (context.of(new Span(at, at + 1)).counts()) {
                Token token = tokens.get(at);
                add(found, "w " + word(token), at);
                boolean joined = at > 0 && !token.gap().endsSentence();
                add(found, (joined ? word(tokens.get(at - 1)) : "^") + " " + word(token), at);
                pieces(found, "<" + word(token) + ">", at);
            }
        }
        return found;
    }

    /// How much each feature weighs in a text: the rarer words are there beside, the more.
    static double scale(Map<String, List<Integer>> features) {
        return features.isEmpty() ? 0 : 1 / Math.sqrt(features.size());
    }

    private static void pieces(Map<String, List<Integer>> found, String word, int at) {
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int from = 0; from + length <= word.length(); from++) {
                add(found, word.substring(from, from + length), at);
            }
        }
    }

    private static void add(Map<String, List<Integer>> found, String feature, int at) {
        found.computeIfAbsent(feature, _ -> new ArrayList<>(2)).add(at);
    }

    /// Which number it is matters little.
    private static String word(Token token) {
        return token.isNumber() ? "#" + token.word().length() : token.word();
    }

    /// Counts how many texts have each feature.
    static Map<String, Integer> counts(List<Map<String, List<Integer>>> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        return counts;
    }
}
