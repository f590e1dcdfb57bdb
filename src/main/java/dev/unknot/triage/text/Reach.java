package dev.unknot.triage.text;

import java.util.Set;
import java.util.stream.Collectors;

/// How far a cue reaches: to the end of its clause, to a new thought, or so many words, whichever
/// comes first. What asks or doubts goes on over a comma before "if" or "that". "No numbness, tingling or weakness" is one list, and all of it is denied.
final class Reach {

    private static final int SHORT = 4;

    private final Passage passage;
    private final Set<Integer> breaks;
    private final Set<Integer> breakEnds;
    private final Set<Integer> ors;
    private final Set<Integer> selves;
    private final Set<Integer> joins;

    Reach(Passage passage) {
        this.passage = passage;
        this.breaks = Set.copyOf(passage.starts(Context.BREAK));
        this.breakEnds = passage.spans(Context.BREAK).stream().map(Span::to).collect(Collectors.toSet());
        this.ors = Set.copyOf(passage.starts(Context.OR));
        this.selves = Set.copyOf(passage.starts(Context.MYSELF));
        this.joins = Set.copyOf(passage.starts(Context.JOINS));
    }

    Span of(Cue kind, Cue.Side side, Span cue) {
        return switch (side) {
            case BEFORE -> kind == Cue.SOMEONE ? untilMyself(cue) : new Span(cue.to(), forwards(cue.to(), kind));
            case AFTER -> new Span(backwards(cue.from(), kind.reach()), cue.from());
            case ANYWHERE -> thought(cue, true);
        };
    }

    /// The sentence or sentences that hold these words.
    Span sentence(Span words) {
        int from = words.from();
        while (from > 0 && !gap(from).endsSentence()) {
            from--;
        }
        int to = words.to();
        while (to < size() && !gap(to).endsSentence()) {
            to++;
        }
        return new Span(from, to);
    }

    /// The sentence around it, as far as it is one thought.
    Span thought(Span words) {
        return thought(words, false);
    }

    /// @param over whether the thought before is spoken of too where the cue itself begins with a break:
    ///     "had a fever, now all is well"
    private Span thought(Span cue, boolean over) {
        int from = cue.from();
        while (from > 0 && !gap(from).endsSentence() && !(breaks.contains(from) && !(over && from == cue.from()))) {
            from--;
        }
        int to = cue.to();
        while (to < size() && !gap(to).endsSentence() && !breaks.contains(to)) {
            to++;
        }
        return new Span(from, to);
    }

    private int forwards(int from, Cue kind) {
        int left = kind.reach();
        int at = from;
        while (at < size() && left > 0 && !gap(at).endsSentence()) {
            boolean joined = kind.goesOn() && gap(at) == Gap.COMMA && joins.contains(at);
            if (!joined && (breaks.contains(at) || (gap(at) != Gap.SPACE && !listGoesOn(at)))) {
                break;
            }
            if (gap(at) != Gap.SPACE) {
                left = kind.reach();
            }
            at++;
            left--;
        }
        return at;
    }

    /// Whether, after this comma, some more short members and an "or" follow.
    private boolean listGoesOn(int comma) {
        int words = 0;
        for (int at = comma; at < size() && !gap(at).endsSentence() && !breaks.contains(at); at++) {
            words = gap(at) == Gap.SPACE ? words + 1 : 1;
            if (ors.contains(at)) {
                return true;
            }
            if (words > SHORT) {
                return false;
            }
        }
        return false;
    }

    /// What a cue speaks of that comes after it: "numbness: no", "fever? none". The mark right before
    /// the cue does not stop it.
    private int backwards(int from, int reach) {
        if (from == 0 || gap(from) == Gap.SENTENCE) {
            return from;
        }
        int at = from - 1;
        int left = reach - 1;
        while (at > 0 && left > 0 && gap(at) == Gap.SPACE && !breaks.contains(at) && !breakEnds.contains(at)) {
            at--;
            left--;
        }
        return at;
    }

    private Span untilMyself(Span cue) {
        int to = cue.to();
        while (to < size() && !selves.contains(to)) {
            to++;
        }
        return new Span(cue.to(), to);
    }

    private Gap gap(int at) {
        return passage.tokens().get(at).gap();
    }

    private int size() {
        return passage.tokens().size();
    }
}
