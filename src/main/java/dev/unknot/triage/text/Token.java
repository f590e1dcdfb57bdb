package dev.unknot.triage.text;

/// A word, a number or an emoji of a text.
///
/// @param word in small letters and without accents, as words are compared
/// @param start where it begins in the text
/// @param end where it ends, exclusive
/// @param gap what stands before it
record Token(String word, int start, int end, Gap gap) {

    boolean isNumber() {
        return word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    /// Its value; only of a number.
    double value() {
        return Double.parseDouble(word.replace(',', '.'));
    }
}
