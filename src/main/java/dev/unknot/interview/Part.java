package dev.unknot.interview;

import java.util.EnumSet;

/// The eight parts of the interview, in order; each is a screen to the person, with its follow-ups.
public enum Part {
    ABOUT,
    DANGER,
    WARNING,
    HEALTH,
    WHERE,
    PAIN,
    FEEL,
    PLAN;

    /// Which screen it is, from 1.
    public int number() {
        return EnumSet.range(ABOUT, this).size();
    }
}
