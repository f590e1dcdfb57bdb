package dev.unknot.triage.text;

import dev.unknot.triage.RedFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What words speak for which flag (naive Bayes): for each word, how much commoner a flag is among the
/// labelled messages with it than among all. One sum of weights for all signs together cannot know that
/// "keys" goes with "dropping" and "wet" with "noticed"; a sum for each flag does.
final class FlagWords {

    /// What was labelled less often is not known well enough.
    private static final int SEEN_AT_LEAST = 8;

    /// So many messages as any other are added to those with a word, that a rare one proves little.
    private static final double DOUBT = 3;

    /// A word speaks no more than so against a flag.
    private static final double MOST_AGAINST = -1;

    private final WordIndex index;
    private final List<RedFlag> flags;
    private final int[][] flagsOf;
    private final double[] common;

    private FlagWords(WordIndex index, List<RedFlag> flags, int[][] flagsOf) {
        this.index = index;
        this.flags = flags;
        this.flagsOf = flagsOf;
        this.common = new double[flags.size()];
        Arrays.stream(flagsOf).flatMapToInt(Arrays::stream).forEach(flag -> common[flag] += 1.0 / index.size());
    }

    /// @param flagsOf of each text of the index
    static FlagWords of(WordIndex index, List<Set<RedFlag>> flagsOf) {
        Map<RedFlag, Integer> seen = new HashMap<>();
        flagsOf.forEach(flags -> flags.forEach(flag -> seen.merge(flag, 1, Integer::sum)));
        List<RedFlag> known = seen.keySet().stream()
                .filter(flag -> seen.getOrDefault(flag, 0) >= SEEN_AT_LEAST)
                .sorted(Comparator.comparing(RedFlag::code))
                .toList();
        Map<RedFlag, Integer> places = new HashMap<>();
        known.forEach(flag -> places.put(flag, places.size()));
        return new FlagWords(index, known, flagsOf.stream()
                .map(flags -> flags.stream().filter(places::containsKey).mapToInt(places::get).toArray())
                .toArray(int[][]::new));
    }

    /// How strongly these words speak for each flag.
    Signs signs(Set<String> words) {
        double[] odds = new double[flags.size()];
        int known = 0;
        for (String word : words) {
            int[] texts = index.texts(word);
            if (texts.length > 0) {
                known++;
                add(texts, odds);
            }
        }
        List<Signs.Sign> signs = new ArrayList<>();
        for (int flag = 0; known > 0 && flag < odds.length; flag++) {
            signs.add(new Signs.Sign(flags.get(flag), odds[flag] / Math.sqrt(known)));
        }
        return new Signs(signs);
    }

    private void add(int[] texts, double[] odds) {
        int[] seen = new int[odds.length];
        for (int text : texts) {
            for (int flag : flagsOf[text]) {
                seen[flag]++;
            }
        }
        double all = texts.length + DOUBT;
        double none = Math.max(MOST_AGAINST, Math.log(DOUBT / all));
        for (int flag = 0; flag < odds.length; flag++) {
            odds[flag] += seen[flag] == 0
                    ? none
                    : Math.max(MOST_AGAINST, Math.log((seen[flag] / common[flag] + DOUBT) / all));
        }
    }
}
