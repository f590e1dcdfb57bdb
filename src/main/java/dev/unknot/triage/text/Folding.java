package dev.unknot.triage.text;

import java.text.Normalizer;
import java.util.Locale;

/// Writes words as they are compared: small letters, no accents, no apostrophes.
final class Folding {

    private static final String APOSTROPHES = "'\u2019\u2018\u02bc\u00b4`";

    private Folding() {}

    static String fold(String word) {
        return isPlain(word) ? word : folded(word);
    }

    static boolean isApostrophe(int codePoint) {
        return APOSTROPHES.indexOf(codePoint) >= 0;
    }

    /// Whether it is one word of small letters that are compared as they are.
    static boolean isPlainWord(String word) {
        return word.chars().allMatch(Folding::isPlainLetter);
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> isPlainLetter(c) || (c >= '0' && c <= '9'));
    }

    private static boolean isPlainLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'а' && c <= 'я');
    }

    private static String folded(String word) {
        StringBuilder plain = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        word.codePoints().filter(point -> !isApostrophe(point) && Character.getType(point) != Character.FORMAT)
                .forEach(letters::appendCodePoint);
        Normalizer.normalize(letters, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
                .forEach(point -> letter(point, plain));
        return plain.toString();
    }

    /// Cyrillic keeps its letters but for ё: й is a letter of its own, and no и with an accent.
    private static void letter(int point, StringBuilder plain) {
        switch (point) {
            case 'ё' -> plain.append('е');
            case 'ß' -> plain.append("ss");
            case 'ø' -> plain.append('o');
            case 'ı' -> plain.append('i');
            default -> {
                if (point < 0x80 || Character.UnicodeScript.of(point) != Character.UnicodeScript.LATIN) {
                    plain.appendCodePoint(point);
                } else {
                    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD).codePoints()
                            .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                            .forEach(plain::appendCodePoint);
                }
            }
        }
    }
}
