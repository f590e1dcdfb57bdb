package dev.unknot.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An exercise as it is to be drawn: who does it, from which position to which, and what to show.
///
/// @param who the person drawn
/// @param dress how this person is seen here
/// @param background the colours behind
/// @param shot where the camera stands
/// @param base the position that every keyframe starts from
/// @param keys the keyframes, each naming only what differs from the base; the last is the stretch
/// @param props the things the figure uses
/// @param glow the muscles that light up
/// @param arrows where the body moves
/// @param inset the view of the muscle map, null for none
/// @param mistake the common mistake, crossed out in a corner, null for none
/// @param panels how the still shows the keyframes
/// @param course how the movement goes on after the last keyframe
/// @param seconds the time of once round, or of once there and back where that goes on and on
public record Pose(
        Person who,
        Dress dress,
        Background background,
        Shot shot,
        Posture base,
        List<Posture> keys,
        List<Prop> props,
        List<Muscle> glow,
        List<Arrow> arrows,
        @Nullable InsetView inset,
        @Nullable Mistake mistake,
        Panels panels,
        Course course,
        double seconds) {

    /// Copies the lists, so that a pose never changes; without keyframes the base is the only one.
    public Pose {
        keys = keys.isEmpty() ? List.of(Posture.EMPTY) : List.copyOf(keys);
        props = List.copyOf(props);
        glow = List.copyOf(glow);
        arrows = List.copyOf(arrows);
    }

    /// How a person is seen in one pose.
    ///
    /// @param eyesOpen whether the eyes are open
    /// @param shoes whether there are shoes
    public record Dress(boolean eyesOpen, boolean shoes) {}

    /// How the still shows the keyframes.
    public enum Panels {
        /// The last keyframe fills the picture.
        NONE,
        /// The first keyframe above the last.
        STACKED,
        /// The first keyframe to the left of the last.
        SIDE_BY_SIDE
    }

    /// How the movement goes on after the last keyframe.
    public enum Course {
        /// It rests there and comes back.
        THERE_AND_BACK,
        /// The last keyframe is the first again: it goes round and round.
        ROUND
    }

    /// A common mistake: the last keyframe with other values for some channels.
    ///
    /// @param change the channels that are wrong
    /// @param at the middle of the picture
    /// @param span the metres seen from its top to its bottom
    public record Mistake(Posture change, Arrow.Point at, double span) {}

    /// Whether anything moves.
    public boolean moves() {
        return keys.size() > 1;
    }

    int lastKey() {
        return keys.size() - 1;
    }

    /// The looks of the person, as dressed here.
    Person.Look look() {
        return who.look(dress);
    }
}
