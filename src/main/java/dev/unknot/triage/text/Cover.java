package dev.unknot.triage.text;

import java.util.Collection;

/// Tells at once whether any of many spans covers another.
final class Cover {

    private final int[] furthest;

    Cover(Collection<Span> spans, int size) {
        furthest = new int[size + 1];
        spans.forEach(span -> furthest[span.from()] = Math.max(furthest[span.from()], span.to()));
        for (int at = 1; at <= size; at++) {
            furthest[at] = Math.max(furthest[at], furthest[at - 1]);
        }
    }

    boolean covers(Span span) {
        return furthest[span.from()] >= span.to();
    }
}
