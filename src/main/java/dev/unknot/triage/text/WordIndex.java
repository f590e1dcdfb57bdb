package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which features are in which texts (an inverted index), to compare texts by: the rarer what they
/// share and the less else they say, the more they are alike (cosine of tf-idf, each feature once).
final class WordIndex {

    private static final int SEEN_AT_LEAST = 2;
    private static final int[] NOWHERE = {};

    private final Map<String, int[]> texts;
    private final float[] lengths;

    private WordIndex(Map<String, int[]> texts, int size) {
        this.texts = texts;
        this.lengths = new float[size];
        texts.values().forEach(places -> add(places, square(places), lengths));
        for (int at = 0; at < size; at++) {
            lengths[at] = (float) Math.sqrt(lengths[at]);
        }
    }

    /// What is in one text only is like nothing, and left out.
    static WordIndex of(List<Set<String>> features) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int at = 0; at < features.size(); at++) {
            for (String feature : features.get(at)) {
                places.computeIfAbsent(feature, _ -> new ArrayList<>(2)).add(at);
            }
        }
        Map<String, int[]> texts = new HashMap<>();
        places.forEach((feature, found) -> {
            if (found.size() >= SEEN_AT_LEAST) {
                texts.put(feature, found.stream().mapToInt(at -> at).toArray());
            }
        });
        return new WordIndex(texts, features.size());
    }

    /// The texts with a feature; none where it is not known.
    int[] texts(String feature) {
        return texts.getOrDefault(feature, NOWHERE);
    }

    /// How many texts there are.
    int size() {
        return lengths.length;
    }

    /// How much each text is like one with these features, from 0 to 1.
    float[] alike(Set<String> features) {
        float[] alike = new float[lengths.length];
        float length = 0;
        for (String feature : features) {
            int[] places = texts(feature);
            if (places.length > 0) {
                length += square(places);
                add(places, square(places), alike);
            }
        }
        for (int at = 0; at < alike.length; at++) {
            alike[at] = alike[at] == 0 ? 0 : alike[at] / (lengths[at] * (float) Math.sqrt(length));
        }
        return alike;
    }

    private static void add(int[] places, float much, float[] to) {
        for (int at : places) {
            to[at] += much;
        }
    }

    /// Of how much a feature weighs (idf).
    private float square(int[] places) {
        double idf = Math.log((double) lengths.length / places.length);
        return (float) (idf * idf);
    }
}
