package dev.unknot.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// How names are written in content, and what a misspelt one may have meant.
final class Spelling {

    private static final String ID = "[a-z0-9]+(_[a-z0-9]+)*";
    private static final String CODE = "[A-Z0-9]+(_[A-Z0-9]+)*";

    private Spelling() {}

    static boolean isId(String text) {
        return text.matches(ID);
    }

    static boolean isCode(String text) {
        return text.matches(CODE);
    }

    /// As a constant of ours is written in content.
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// "; did you mean X?" where something is near, else what to do about it.
    static String hint(String wrong, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(wrong, name) <= 1 + wrong.length() / 4)
                .min(Comparator.comparingInt(name -> distance(wrong, name)))
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElse(known.size() <= 12 ? "; there are " + String.join(", ", known) : "; correct its name");
    }

    /// How many letters must change to make one word of the other (Levenshtein).
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            above = row(above, one.charAt(i - 1), other);
        }
        return above[other.length()];
    }

    private static int[] row(int[] above, char letter, String other) {
        int[] row = new int[above.length];
        row[0] = above[0] + 1;
        for (int j = 1; j < row.length; j++) {
            int change = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
