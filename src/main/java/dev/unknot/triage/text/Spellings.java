package dev.unknot.triage.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Forgives one slip of the keyboard in a word that is not known: a letter too many, too few, another
/// one, or two that changed places. Short words forgive less, for they have more neighbours. Besides, a
/// word that is not known may be one that sounds the same.
final class Spellings {

    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_TYPED = 3;
    private static final int SHORTEST_MEANT = 4;
    private static final int ANY_SLIP = 5;
    private static final int LONGEST = 24;

    /// Shorter sounds are those of too many words.
    private static final int SHORTEST_SOUND = 4;

    private final Vocabulary vocabulary;
    private final Map<String, List<String>> wholeByDeletion;
    private final Map<String, List<String>> stemByDeletion;
    private final Sounds sounds;
    private final Map<String, List<String>> wholeBySound;
    private final Map<String, List<String>> stemBySound;

    Spellings(Vocabulary vocabulary, Sounds sounds) {
        this.vocabulary = vocabulary;
        this.sounds = sounds;
        this.wholeBySound = bySound(vocabulary.whole(), sounds::of);
        this.stemBySound = bySound(vocabulary.stems(), sounds::ofStem);
        this.wholeByDeletion = deletions(vocabulary.whole(), SHORTEST_MEANT);
        this.stemByDeletion = deletions(vocabulary.stems(), ANY_SLIP);
    }

    boolean knows(String word) {
        return isWritten(word) || isWritten(Umlauts.plain(word));
    }

    private boolean isWritten(String word) {
        return vocabulary.known().contains(word) || hasStem(word);
    }

    /// For each token the words it may stand for, as it was typed first.
    List<List<String>> of(List<Token> tokens) {
        Map<String, List<String>> seen = new HashMap<>();
        return tokens.stream().map(token -> seen.computeIfAbsent(token.word(), this::of)).toList();
    }

    private List<String> of(String word) {
        if (word.length() < SHORTEST_TYPED || word.length() > LONGEST || !Character.isLetter(word.charAt(0)) || isWritten(word)) {
            return List.of(word);
        }
        Set<String> meant = new LinkedHashSet<>(Set.of(word));
        meant.add(Umlauts.plain(word));
        if (knows(word)) {
            return List.copyOf(meant);
        }
        String single = undoubled(word);
        meant.addAll(neighbours(word, wholeByDeletion));
        if (knows(single)) {
            meant.add(single);
        }
        for (int length = Math.min(word.length(), LONGEST); length >= ANY_SLIP - 1; length--) {
            String rest = word.substring(length);
            neighbours(word.substring(0, length), stemByDeletion).forEach(stem -> meant.add(stem + rest));
        }
        if (sounds.areKnown()) {
            meant.addAll(sameSound(word));
        }
        return List.copyOf(meant);
    }

    /// Known words that sound like it, and words that begin so.
    private Set<String> sameSound(String word) {
        String sound = sounds.of(word);
        Set<String> same = new TreeSet<>(wholeBySound.getOrDefault(sound, List.of()));
        for (int length = SHORTEST_SOUND; length <= sound.length(); length++) {
            String rest = sound.substring(length);
            stemBySound.getOrDefault(sound.substring(0, length), List.of()).forEach(stem -> same.add(stem + rest));
        }
        return same;
    }

    private Map<String, List<String>> bySound(Set<String> words, UnaryOperator<String> sound) {
        return sounds.areKnown()
                ? words.stream()
                        .filter(word -> word.length() >= SHORTEST_SOUND && Character.isLetter(word.charAt(0)))
                        .filter(word -> sound.apply(word).length() >= SHORTEST_SOUND)
                        .collect(Collectors.groupingBy(sound))
                : Map.of();
    }

    private boolean hasStem(String word) {
        for (int length = SHORTEST_STEM; length <= word.length(); length++) {
            if (vocabulary.stems().contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> neighbours(String typed, Map<String, List<String>> byDeletion) {
        Set<String> found = new TreeSet<>();
        for (String shorter : shortened(typed)) {
            byDeletion.getOrDefault(shorter, List.of()).stream()
                    .filter(meant -> forgiven(typed, meant))
                    .forEach(found::add);
        }
        return found;
    }

    /// Nobody gets the first letter wrong. A short word is forgiven only a letter that was left out,
    /// or two that changed places.
    private static boolean forgiven(String typed, String meant) {
        if (!isOneSlip(typed, meant)) {
            return false;
        }
        boolean longEnough = typed.length() >= ANY_SLIP && meant.length() >= ANY_SLIP
                && typed.charAt(0) == meant.charAt(0);
        boolean leftOut = meant.length() > typed.length() && typed.charAt(0) == meant.charAt(0);
        boolean swapped = meant.length() == typed.length() && sorted(typed).equals(sorted(meant));
        return longEnough || leftOut || swapped;
    }

    private static boolean isOneSlip(String a, String b) {
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int leftA = a.length() - start - end;
        int leftB = b.length() - start - end;
        boolean swapped = leftA == 2 && leftB == 2
                && a.charAt(start) == b.charAt(start + 1) && a.charAt(start + 1) == b.charAt(start);
        return (leftA <= 1 && leftB <= 1) || swapped;
    }

    private static String sorted(String word) {
        char[] letters = word.toCharArray();
        java.util.Arrays.sort(letters);
        return new String(letters);
    }

    private static String undoubled(String word) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    /// Words by what is left of them. There are a hundred thousand such remains, nearly all of one word.
    private static Map<String, List<String>> deletions(Set<String> words, int shortest) {
        Map<String, List<String>> byDeletion = new HashMap<>();
        words.stream()
                .filter(word -> word.length() >= shortest && Character.isLetter(word.charAt(0)))
                .forEach(word -> shortened(word).forEach(shorter ->
                        byDeletion.merge(shorter, List.of(word), Spellings::both)));
        return byDeletion;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /// The word itself, and the word with each letter left out.
    private static Set<String> shortened(String word) {
        Set<String> all = new HashSet<>(Set.of(word));
        for (int i = 0; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
        return all;
    }
}
