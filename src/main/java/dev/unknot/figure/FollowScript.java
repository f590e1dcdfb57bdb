package dev.unknot.figure;

import dev.unknot.stretch.Dose;
import java.util.ArrayList;
import java.util.List;

/// The course of a follow-along clip, worked out from a dose: get ready, each repetition with its
/// full hold, the change of sides with four seconds for it, the end.
final class FollowScript {
    /// The countdown before the first repetition, in seconds.
    static final double READY = 5;
    /// What follows the last repetition, in seconds.
    static final double DONE = 2;

    private static final double MOVE = 1;
    private static final double REST = 2;
    private static final double FLOW = 5;

    private final Dose dose;
    private final List<Beat> beats = new ArrayList<>();

    private FollowScript(Dose dose) {
        this.dose = dose;
    }

    static List<Beat> of(Dose dose) {
        return new FollowScript(dose).beats();
    }

    /// How long a clip of some dose is, in seconds.
    static double seconds(Dose dose) {
        return of(dose).stream().mapToDouble(Beat::seconds).sum();
    }

    private List<Beat> beats() {
        beats.add(new Beat(Beat.Kind.READY, READY, 0, false));
        for (int set = 1; set <= dose.sets(); set++) {
            for (int side = 1; side <= dose.sides(); side++) {
                side(side == 2, set == dose.sets());
            }
        }
        beats.add(new Beat(Beat.Kind.DONE, DONE, dose.repetitions(), dose.sides() == 2));
        return beats;
    }

    private void side(boolean mirrored, boolean lastSet) {
        for (int repetition = 1; repetition <= dose.repetitions(); repetition++) {
            if (dose.holdSeconds() == 0) {
                beats.add(new Beat(Beat.Kind.FLOW, FLOW, repetition, mirrored));
            } else {
                boolean lastOfSide = repetition == dose.repetitions();
                boolean otherSideNext = dose.sides() == 2 && lastOfSide && !(mirrored && lastSet);
                repetition(repetition, mirrored, otherSideNext);
            }
        }
    }

    private void repetition(int repetition, boolean mirrored, boolean switchAfter) {
        Beat.Kind hold = dose.timed() ? Beat.Kind.KEEP_ON : Beat.Kind.HOLD;
        beats.add(new Beat(Beat.Kind.INTO, MOVE, repetition, mirrored));
        beats.add(new Beat(hold, dose.holdSeconds(), repetition, mirrored));
        if (switchAfter) {
            beats.add(new Beat(Beat.Kind.SWITCH, MOVE + REST, repetition, !mirrored));
        } else {
            beats.add(new Beat(Beat.Kind.OUT, MOVE, repetition, mirrored));
            beats.add(new Beat(Beat.Kind.REST, REST, repetition, mirrored));
        }
    }
}
