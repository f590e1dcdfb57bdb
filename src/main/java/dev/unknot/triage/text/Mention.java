package dev.unknot.triage.text;

/// One place where something is said.
///
/// @param assertion how it is meant, whoever it is about
/// @param others whether it is about somebody else
record Mention(Span span, Assertion assertion, boolean others) {

    Mention and(Mention other) {
        return new Mention(
                span.with(other.span), assertion.and(other.assertion), others || other.others);
    }

    /// Somebody else's, where it is so at all.
    Assertion meant() {
        return others && assertion.counts() ? Assertion.SOMEONE_ELSES : assertion;
    }
}
