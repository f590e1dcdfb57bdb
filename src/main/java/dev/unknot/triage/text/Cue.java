package dev.unknot.triage.text;

import java.util.Locale;

/// What tells how something is meant.
///
/// A cue stands before what it speaks of, or after it, or says something of its whole sentence.
public enum Cue {
    NEGATION(Assertion.NEGATED, 5),
    OVER(Assertion.OVER, 7),
    HYPOTHETICAL(Assertion.HYPOTHETICAL, 10),
    QUESTION(Assertion.ASKED, 10),
    UNCLEAR(Assertion.UNCLEAR, 6),
    FIGURE(Assertion.FIGURE, 8),
    SOMEONE(Assertion.SOMEONE_ELSES, Integer.MAX_VALUE);

    private final Assertion meaning;
    private final int reach;

    Cue(Assertion meaning, int reach) {
        this.meaning = meaning;
        this.reach = reach;
    }

    Assertion meaning() {
        return meaning;
    }

    /// How many tokens it reaches at most.
    int reach() {
        return reach;
    }

    /// Whether it says nothing where it is part of something that is said: "cant" in "cant feel".
    boolean isSwallowed() {
        return this == NEGATION || this == OVER;
    }

    /// Whether it goes on over a comma before such as "if": "what do I do, if it is numb". A denial does
    /// not: "I am not sure, if it is numb".
    boolean goesOn() {
        return this == HYPOTHETICAL || this == QUESTION || this == UNCLEAR;
    }

    /// Whether its words also say how that is meant which is said by some of them: "if I had had an
    /// accident". A denial does not: "cannot feel" is what is said. What says that something is over stands
    /// around it: "for a month my voice gone" is not over.
    boolean goesInside(Span cue, Span said) {
        return switch (this) {
            case HYPOTHETICAL, QUESTION, FIGURE -> cue.covers(said) && cue.length() > said.length();
            case OVER -> cue.from() < said.from() && said.to() < cue.to();
            case NEGATION, UNCLEAR, SOMEONE -> false;
        };
    }

    /// Where it stands.
    public enum Side { BEFORE, AFTER, ANYWHERE }

    /// The entry of a lexicon that holds its phrases.
    public String entry(Side side) {
        return "context." + name().toLowerCase(Locale.ROOT) + "." + side.name().toLowerCase(Locale.ROOT);
    }
}
