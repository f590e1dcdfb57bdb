package dev.unknot.triage.text;

/// How something that was written is meant, from "it is so now" to "it is not so at all".
public enum Assertion {
    /// It is so, for the writer, now.
    AFFIRMED,
    /// It is so, for somebody else.
    SOMEONE_ELSES,
    /// It may be so: the writer is in doubt, or the words are.
    UNCLEAR,
    /// It was so, and is over.
    OVER,
    /// It is not so; what if it were?
    HYPOTHETICAL,
    /// It is asked about, in general.
    ASKED,
    /// It is not so.
    NEGATED,
    /// The words mean something else.
    FIGURE,
    /// It was found, but everything else in the text speaks against it.
    UNLIKELY;

    /// Whether it has to be acted on: doubt counts.
    public boolean counts() {
        return compareTo(UNCLEAR) <= 0;
    }

    /// Of something that rests on two things, it is only as true as the less true one.
    Assertion and(Assertion other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
