package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Finds out how each word of a passage is meant: which cues there are, and how far each reaches
/// (after the ConText algorithm of Harkema and others, 2009).
final class Context {

    /// Nobody denies more often in one message.
    private static final int MOST_CUES = 60;

    static final String NOT_A_CUE = "context.not_a_cue";
    /// "What do I do? It is happening now" asks, and not only in theory.
    static final String SO_NOW = "context.so_now";
    /// "It was gone, and since Monday it is back": it is not over.
    static final String AGAIN = "context.again";
    /// "Is a stroke hereditary?" asks in general, where it speaks of no person and no time.
    static final String ASKS = "context.asks";
    static final String PERSONS = "context.persons";
    static final String BREAK = "context.break";
    static final String OR = "context.or";
    static final String JOINS = "context.joins";
    static final String MYSELF = "context.myself";
    static final String FIGURES = "figures";
    static final String BEGAN = "began";
    static final String LONG_AGO = "long_ago";

    private static final List<String> CERTAIN =
            List.of(PERSONS, "just_now", "recently", "first_days", "some_days", "some_weeks", "long_time", "sudden");

    private final Passage passage;
    private final Reach reach;
    private final Cover figures;
    private final List<Scope> scopes = new ArrayList<>();

    /// @param cue the words that say so
    /// @param over what they say it of
    record Scope(Cue kind, Span cue, Span over) {

        boolean speaksOf(Span span) {
            return span.overlaps(cue) ? kind.goesInside(cue, span) : over.overlaps(span);
        }
    }

    Context(Passage passage, Collection<Span> said) {
        int size = passage.tokens().size();
        Cover content = new Cover(said, size);
        Cover pseudo = new Cover(passage.spans(NOT_A_CUE), size);
        this.passage = passage;
        this.reach = new Reach(passage);
        this.figures = new Cover(passage.spans(FIGURES), size);
        for (Cue kind : Cue.values()) {
            for (Cue.Side side : Cue.Side.values()) {
                passage.spans(kind.entry(side)).stream()
                        .limit(MOST_CUES)
                        .filter(cue -> kind == Cue.UNCLEAR || !pseudo.covers(cue))
                        .filter(cue -> !kind.isSwallowed() || !content.covers(cue))
                        .forEach(cue -> scopes.add(new Scope(kind, cue, reach.of(kind, side, cue))));
            }
        }
        passage.spans(ASKS).stream().limit(MOST_CUES).forEach(this::generally);
        if (!passage.spans(SO_NOW).isEmpty()) {
            scopes.removeIf(scope -> scope.kind() == Cue.HYPOTHETICAL || scope.kind() == Cue.QUESTION);
        }
        // "I cannot say that it is not numb" is a doubt, and no denial.
        List<Scope> doubts = scopes.stream().filter(scope -> scope.kind() == Cue.UNCLEAR).toList();
        scopes.removeIf(scope -> scope.kind() == Cue.NEGATION
                && doubts.stream().anyMatch(doubt -> doubt.over().covers(scope.cue())));
        passage.spans(LONG_AGO).stream().limit(MOST_CUES).forEach(this::longAgo);
        passage.spans(AGAIN).stream().limit(MOST_CUES).forEach(this::again);
    }

    private void generally(Span asks) {
        Span sentence = reach.sentence(asks);
        boolean begins = sentence.from() == asks.from() && passage.tokens().get(asks.from()).asked();
        boolean certain = CERTAIN.stream().flatMap(entry -> passage.spans(entry).stream()).anyMatch(sentence::overlaps);
        if (begins && !certain) {
            scopes.add(new Scope(Cue.QUESTION, asks, sentence));
        }
    }

    /// What was over is so again: what was said of it before, in the same sentence or the one before.
    private void again(Span again) {
        if (scopes.stream().anyMatch(scope -> isAgainst(scope, again))) {
            return;
        }
        int from = reach.sentence(new Span(Math.max(0, reach.sentence(again).from() - 1), again.to())).from();
        scopes.removeIf(scope -> scope.kind() == Cue.OVER
                && scope.cue().from() >= from && scope.cue().to() <= again.from());
    }

    /// "It never came back."
    private static boolean isAgainst(Scope scope, Span again) {
        return (scope.kind() == Cue.NEGATION && scope.speaksOf(again))
                || (scope.kind() == Cue.OVER && scope.cue().overlaps(again));
    }

    /// Every cue and what it speaks of.
    List<Scope> scopes() {
        return List.copyOf(scopes);
    }

    /// How what stands there is meant, whoever it is about.
    Assertion of(Span span) {
        if (figures.covers(span)) {
            return Assertion.FIGURE;
        }
        return scopes.stream()
                .filter(scope -> scope.kind() != Cue.SOMEONE)
                .filter(scope -> scope.speaksOf(span))
                .map(scope -> scope.kind().meaning())
                .reduce(Assertion.AFFIRMED, Assertion::and);
    }

    /// Whether it is about somebody else.
    boolean isOthers(Span span) {
        return scopes.stream()
                .filter(scope -> scope.kind() == Cue.SOMEONE)
                .anyMatch(scope -> scope.over().overlaps(span) || scope.cue().overlaps(span));
    }

    /// "Two years ago" says that something is over, unless that is when it began.
    private void longAgo(Span when) {
        Span thought = reach.thought(when);
        boolean began = passage.spans(BEGAN).stream().anyMatch(thought::overlaps);
        if (began) {
            passage.add("long_time", when);
        } else {
            scopes.add(new Scope(Cue.OVER, when, thought));
        }
    }
}
