package dev.unknot.place;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/// Names in Cyrillic letters as maps write them in Latin ones, by the rules of the US Board on Geographic
/// Names, which the list of cities goes by.
final class Cyrillic {

    private static final Pattern LETTER = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern SIGNS = Pattern.compile("[ʹʺ·]");
    private static final Transliterator LATIN = Transliterator.getInstance("Russian-Latin/BGN");

    private Cyrillic() {}

    static boolean isIn(String text) {
        return LETTER.matcher(text).find();
    }

    static String latin(String text) {
        return SIGNS.matcher(LATIN.transliterate(text)).replaceAll("");
    }
}
