package dev.unknot.triage.text;

import java.util.Map;

/// Writes words as they sound, so that "fisio" and "physio" are one: who never learnt how a word is
/// written writes what is heard. A language says which letters are heard as which others; the longest
/// that fit count, `^` and `$` stand for the ends of a word, `-` is heard as nothing, and no letter is
/// heard twice in a row.
final class Sounds {

    private static final String SILENT = "^$-";

    private final Map<String, String> heard;
    private final int longest;

    /// @param heard letters to what is heard of them
    Sounds(Map<String, String> heard) {
        this.heard = Map.copyOf(heard);
        this.longest = heard.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// Whether the language says how it sounds.
    boolean areKnown() {
        return !heard.isEmpty();
    }

    /// A whole word as it sounds.
    String of(String word) {
        return sound("^" + word + "$");
    }

    /// The beginning of a word as it sounds, whatever comes after.
    String ofStem(String stem) {
        return sound("^" + stem);
    }

    private String sound(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            int length = fitting(word, at);
            String piece = word.substring(at, at + Math.max(1, length));
            heard.getOrDefault(piece, piece).chars().forEach(letter -> add(sound, (char) letter));
            at += piece.length();
        }
        return sound.toString();
    }

    private int fitting(String word, int at) {
        int length = Math.min(longest, word.length() - at);
        while (length > 0 && !heard.containsKey(word.substring(at, at + length))) {
            length--;
        }
        return length;
    }

    private static void add(StringBuilder sound, char letter) {
        boolean again = !sound.isEmpty() && sound.charAt(sound.length() - 1) == letter;
        if (!again && SILENT.indexOf(letter) < 0) {
            sound.append(letter);
        }
    }
}
