package dev.unknot.triage.text;

import dev.unknot.triage.Tier;

/// What the labelled messages say of a text.
///
/// @param nearest those that it is most like
/// @param signs how strongly its words speak for each flag
record Likeness(Nearest nearest, Signs signs) {

    static final Likeness NONE = new Likeness(Nearest.NONE, Signs.NONE);

    /// In words for who asks why.
    String said(Tier from) {
        return ", " + nearest.said(from) + signs.said(from);
    }
}
