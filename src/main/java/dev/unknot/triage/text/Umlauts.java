package dev.unknot.triage.text;

/// Reads `ae`, `oe` and `ue` as ä, ö and ü, which [Folding] writes a, o and u: who has no such keys
/// types "ruecken" for "Rücken". It is asked only about words that are unknown as they were typed.
final class Umlauts {

    private Umlauts() {}

    /// The word without the e that stands for two dots; itself where there is none.
    static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            boolean dots = word.charAt(at) == 'e' && at > 0 && "aou".indexOf(word.charAt(at - 1)) >= 0
                    && !(at > 1 && "aeq".indexOf(word.charAt(at - 2)) >= 0);
            if (!dots) {
                plain.append(word.charAt(at));
            }
        }
        return plain.toString();
    }
}
