package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the learned part looks at in one text.
///
/// @param words each word, each two words in a row, and pieces of words, so that a slip of the keyboard
///     or an unknown ending changes little; and the tokens each was seen at
/// @param said what the words were found to say, which is the same in every language: concepts, how they
///     are meant, and what the rules made of them; and the tokens each rests on
record Features(Map<String, List<Integer>> words, Map<String, List<Integer>> said) {

    /// What the rules made of a text is not learned from where rules were written by that text: there
    /// they look better than they are.
    static final String RULES_UNKNOWN = "r unknown";

    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final int MOST_TOKENS = 300;
    private static final String RULES = "r ";
    private static final String DENIED = "x ";

    static Features of(List<Token> tokens, Context context, Mentions mentions, List<Finding> findings) {
        Features features = new Features(new TreeMap<>(), new TreeMap<>());
        int most = Math.min(tokens.size(), MOST_TOKENS);
        for (int at = 0; at < most; at++) {
            features.read(tokens, at, context.of(new Span(at, at + 1)).counts());
        }
        mentions.entries().forEach(entry -> features.say(entry, mentions.of(entry)));
        features.judge(findings);
        return features;
    }

    /// The same without what the rules made of it.
    Features withoutRules() {
        Map<String, List<Integer>> rest = new TreeMap<>(said);
        rest.keySet().removeIf(feature -> feature.startsWith(RULES));
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

    /// Of what is denied, over, asked or a figure of speech only the word itself is looked at.
    private void read(List<Token> tokens, int at, boolean counts) {
        String word = word(tokens.get(at));
        if (!counts) {
            add(words, DENIED + word, at);
            return;
        }
        boolean joined = at > 0 && !tokens.get(at).gap().endsSentence();
        add(words, "w " + word, at);
        add(words, (joined ? word(tokens.get(at - 1)) : "^") + " " + word, at);
        pieces("<" + word + ">", at);
    }

    private void pieces(String word, int at) {
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int from = 0; from + length <= word.length(); from++) {
                add(words, word.substring(from, from + length), at);
            }
        }
    }

    /// Of cues it matters which kinds there are.
    private void say(String entry, List<Mention> mentions) {
        if (entry.startsWith("context.") && entry.indexOf('.') != entry.lastIndexOf('.')) {
            add(said, "k " + entry.split("\\.")[1], List.of());
        } else if (isConcept(entry)) {
            mentions.forEach(mention -> add(said, (mention.assertion().counts() ? "c " : "d ") + entry, mention.span().places()));
        }
    }

    /// Flags are named in capitals; they are what the rules made of it.
    private static boolean isConcept(String entry) {
        return !Character.isUpperCase(entry.charAt(0)) && !entry.startsWith("unit.") && !entry.startsWith("context.");
    }

    private void judge(List<Finding> findings) {
        List<Finding> counting = findings.stream().filter(Finding::counts).toList();
        findings.forEach(finding -> add(said, RULES + (finding.counts() ? "" : "not ") + finding.flag().code(), List.of()));
        counting.forEach(finding -> add(said, RULES + "tier " + finding.flag().tier(), List.of()));
        add(said, RULES + "most " + counting.stream().map(finding -> finding.flag().tier()).max(Comparator.naturalOrder())
                .map(Enum::name).orElse("nothing"), List.of());
    }

    private static void add(Map<String, List<Integer>> found, String feature, int at) {
        add(found, feature, List.of(at));
    }

    private static void add(Map<String, List<Integer>> found, String feature, List<Integer> places) {
        found.computeIfAbsent(feature, _ -> new ArrayList<>(2)).addAll(places);
    }

    /// Which number it is matters little.
    private static String word(Token token) {
        return token.isNumber() ? "#" + token.word().length() : token.word();
    }
}
