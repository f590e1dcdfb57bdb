package dev.unknot.place;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as people type them: without accents, capital letters and punctuation, and with slips.
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SAINT = Pattern.compile("^(?:saint|sankt) ");
    private static final int SHORT = 4;
    private static final int LONG = 8;

    private Spelling() {}

    /// Small letters and single spaces only: `São Paulo` and `sao-paulo` are the same, and so are
    /// `St. Gallen` and `Sankt Gallen`.
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        String letters = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        String common = letters.replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d")
                .replace("æ", "ae").replace("ı", "i").replace("’", "").replace("'", "");
        String words = BETWEEN_WORDS.matcher(common).replaceAll(" ").strip();
        return SAINT.matcher(words).replaceFirst("st ");
    }

    /// How many slips are forgiven in a name of this length.
    static int forgiven(String plain) {
        return plain.length() < SHORT ? 0 : plain.length() < LONG ? 1 : 2;
    }

    /// How many letters must be changed, added, left out or swapped with the next one to make one of
    /// the other; more than `most` counts as `most + 1`.
    static int slips(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] twoBefore = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = row(a, b, i, before, twoBefore);
            twoBefore = before;
            before = row;
        }
        return Math.min(before[b.length()], most + 1);
    }

    private static int[] row(String a, String b, int i, int[] before, int[] twoBefore) {
        int[] row = new int[b.length() + 1];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            boolean same = a.charAt(i - 1) == b.charAt(j - 1);
            row[j] = Math.min(Math.min(before[j], row[j - 1]) + 1, before[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
            }
        }
        return row;
    }
}
