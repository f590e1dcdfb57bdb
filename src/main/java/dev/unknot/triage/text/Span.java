package dev.unknot.triage.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A run of tokens.
///
/// @param from the first one
/// @param to the one after the last
record Span(int from, int to) implements Comparable<Span> {

    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::from).thenComparingInt(Span::to);

    boolean covers(Span other) {
        return from <= other.from && other.to <= to;
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /// Its tokens.
    List<Integer> places() {
        return IntStream.range(from, to).boxed().toList();
    }

    int length() {
        return to - from;
    }

    /// How many tokens lie between the two.
    int distance(Span other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    Span with(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
