package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a text says, for the learned part: the same features in every language.
final class Sayings {

    static final String RULES = "r ";

    /// Of more than so many concepts, pairs would be too many.
    private static final int MOST_PAIRED = 60;
    private static final int MOST_SENTENCES = Long.SIZE;
    private static final int WORDS_A_STEP = 4;
    private static final int STEPS = 12;

    private final Map<String, List<Integer>> found = new TreeMap<>();

    private Sayings() {}

    /// Each feature, and the tokens it rests on.
    static Map<String, List<Integer>> of(List<Token> tokens, Mentions mentions, List<Finding> findings) {
        Sayings sayings = new Sayings();
        int[] sentences = sentences(tokens);
        sayings.shape(tokens, sentences);
        mentions.entries().forEach(entry -> sayings.say(entry, mentions.of(entry), tokens));
        sayings.pair(mentions, sentences);
        sayings.judge(findings);
        return sayings.found;
    }

    private static int[] sentences(List<Token> tokens) {
        int[] sentences = new int[tokens.size()];
        for (int at = 1; at < sentences.length; at++) {
            sentences[at] = sentences[at - 1] + (tokens.get(at).gap().endsSentence() ? 1 : 0);
        }
        return sentences;
    }

    /// Whether something is asked, how many words and sentences there are.
    private void shape(List<Token> tokens, int[] sentences) {
        if (!tokens.isEmpty()) {
            add("s last " + (tokens.getLast().asked() ? "?" : "."), List.of());
            add("s words " + Math.min(STEPS, tokens.size() / WORDS_A_STEP), List.of());
            add("s sentences " + Math.min(STEPS / 2, sentences[sentences.length - 1] + 1), List.of());
        }
    }

    /// Of cues it matters which kinds there are; of concepts also how each is meant, and whose it is.
    private void say(String entry, List<Mention> mentions, List<Token> tokens) {
        if (entry.startsWith("context.") && entry.indexOf('.') != entry.lastIndexOf('.')) {
            add("k " + entry.split("\\.")[1], List.of());
        } else if (isConcept(entry)) {
            mentions.forEach(mention -> say(entry, mention, tokens));
        }
    }

    private void say(String concept, Mention mention, List<Token> tokens) {
        List<Integer> places = mention.span().places();
        add((mention.assertion().counts() ? "c " : "d ") + concept, places);
        add("m " + mention.assertion() + " " + concept, places);
        if (mention.others()) {
            add("o " + concept, places);
        }
        if (tokens.get(mention.span().from()).asked()) {
            add("q " + concept, places);
        }
    }

    /// Flags are named in capitals; they are what the rules made of it.
    private static boolean isConcept(String entry) {
        return !Character.isUpperCase(entry.charAt(0)) && !entry.startsWith("unit.") && !entry.startsWith("context.");
    }

    /// Two things that are so, in one sentence or apart.
    private void pair(Mentions mentions, int[] sentences) {
        Map<String, Long> said = new TreeMap<>();
        mentions.entries().stream().filter(Sayings::isConcept).forEach(entry -> {
            long where = where(mentions.of(entry), sentences);
            if (where != 0) {
                said.put(entry, where);
            }
        });
        List<Map.Entry<String, Long>> paired = said.entrySet().stream().limit(MOST_PAIRED).toList();
        for (int i = 0; i < paired.size(); i++) {
            for (Map.Entry<String, Long> other : paired.subList(i + 1, paired.size())) {
                boolean together = (paired.get(i).getValue() & other.getValue()) != 0;
                found.put((together ? "t " : "v ") + paired.get(i).getKey() + " " + other.getKey(), List.of());
            }
        }
    }

    /// The sentences, as bits, in which it is so.
    private static long where(List<Mention> mentions, int[] sentences) {
        long where = 0;
        for (Mention mention : mentions) {
            int sentence = sentences[mention.span().from()];
            where |= mention.assertion().counts() && sentence < MOST_SENTENCES ? 1L << sentence : 0;
        }
        return where;
    }

    private void judge(List<Finding> findings) {
        List<Finding> counting = findings.stream().filter(Finding::counts).toList();
        findings.forEach(finding -> add(RULES + (finding.counts() ? "" : "not ") + finding.flag().code(), List.of()));
        counting.forEach(finding -> add(RULES + "tier " + finding.flag().tier(), List.of()));
        add(RULES + "most " + counting.stream().map(finding -> finding.flag().tier()).max(Comparator.naturalOrder())
                .map(Enum::name).orElse("nothing"), List.of());
    }

    private void add(String feature, List<Integer> places) {
        found.computeIfAbsent(feature, _ -> new ArrayList<>(2)).addAll(places);
    }
}
