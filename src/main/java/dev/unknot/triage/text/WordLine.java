package dev.unknot.triage.text;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The words of a labelled message in one line: as they are compared, with a dot where a sentence ends
/// and a hyphen before what is denied, over, asked or a figure of speech.
final class WordLine {

    private static final String END = ".";
    private static final String DENIED = "-";
    private static final Pattern BARE_NUMBER = Pattern.compile(Features.NUMBER + "\\d");

    private WordLine() {}

    /// The line of a text.
    static String of(Features features) {
        TreeMap<Integer, String> words = new TreeMap<>();
        features.words().forEach((feature, places) -> {
            String word = feature.substring(feature.indexOf(' ') + 1);
            if (feature.startsWith("w ")) {
                places.forEach(at -> words.put(at, word));
            } else if (feature.startsWith(Features.DENIED)) {
                places.forEach(at -> words.putIfAbsent(at, DENIED + word));
            }
        });
        features.words().forEach((feature, places) -> {
            if (feature.startsWith(Features.START)) {
                places.forEach(at -> words.computeIfPresent(at, (_, word) -> at == 0 ? word : END + " " + word));
            }
        });
        return String.join(" ", words.values());
    }

    /// The words and the pairs of words of a line, as [Features] writes them, without numbers that say
    /// nothing: that both have one of two digits makes no two texts alike.
    static Set<String> features(String line) {
        Set<String> features = new TreeSet<>();
        String before = Features.START;
        for (String token : line.split(" ")) {
            if (token.equals(END)) {
                before = Features.START;
            } else if (token.startsWith(DENIED)) {
                features.add(Features.DENIED + token.substring(1));
                before = token.substring(1) + " ";
            } else {
                features.add("w " + token);
                features.add(before + token);
                before = token + " ";
            }
        }
        features.removeIf(feature -> BARE_NUMBER.matcher(feature).find());
        return features;
    }
}
