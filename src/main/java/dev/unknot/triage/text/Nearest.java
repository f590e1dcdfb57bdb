package dev.unknot.triage.text;

import dev.unknot.triage.Tier;
import java.util.List;

/// The labelled messages that a text is most like, the nearest first.
record Nearest(List<One> messages) {

    static final Nearest NONE = new Nearest(List.of());

    /// How much the more alike count for more.
    private static final double POWER = 3;

    /// One of them.
    ///
    /// @param alike the cosine of the angle between the two, from 0 to 1
    record One(Tier tier, float alike) {}

    /// What they are: from -1, all below that tier, to 1, none below.
    double share(Tier from) {
        double all = 0;
        double share = 0;
        for (One one : messages) {
            double weight = Math.pow(one.alike(), POWER);
            all += weight;
            share += one.tier().compareTo(from) >= 0 ? weight : -weight;
        }
        return all == 0 ? 0 : share / all;
    }

    /// In words for who asks why.
    String said(Tier from) {
        return messages.stream().filter(one -> one.tier().compareTo(from) >= 0).count() + " of the "
                + messages.size() + " most similar messages were " + from + " or above";
    }
}
