package dev.unknot.triage.text;

/// A word, a number or an emoji of a text.
///
/// @param word in small letters and without accents, as words are compared
/// @param start where it begins in the text
/// @param end where it ends, exclusive
/// @param gap what stands before it
/// @param asked whether its sentence ends in a question mark
/// @param isOrdinal whether it is the "7." of "7. Klasse", which counts nothing
record Token(String word, int start, int end, Gap gap, boolean asked, boolean isOrdinal) {

    Token(String word, int start, int end, Gap gap) {
        this(word, start, end, gap, false, false);
    }

    boolean isNumber() {
        return word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    /// The same, in a sentence that ends in a question mark.
    Token inQuestion() {
        return new Token(word, start, end, gap, true, isOrdinal);
    }

    /// The same, with nothing much before it.
    Token joined() {
        return new Token(word, start, end, Gap.SPACE, asked, false);
    }

    /// The same, a number that counts nothing.
    Token ordinal() {
        return new Token(word, start, end, gap, asked, true);
    }

    /// Its value; only of a number.
    double value() {
        return Double.parseDouble(word.replace(',', '.'));
    }
}
