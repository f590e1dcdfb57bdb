package dev.unknot.figure;

import java.util.ArrayList;
import java.util.List;

/// Looks for what cannot be: a hand that misses its place, a body that sinks or floats, a joint
/// bent the wrong way, a part outside the picture. Each keyframe is looked at.
public final class PoseChecks {
    private PoseChecks() {}

    /// A thing that is wrong with a pose.
    ///
    /// @param rule the rule that it breaks
    /// @param keyframe the keyframe, from 0; -1 for the picture as a whole
    /// @param what what is wrong, with its measure
    public record Finding(Rule rule, int keyframe, String what) {}

    /// The rules of a possible pose.
    public enum Rule {
        /// A hand or foot stays more than 1.5 cm from where it is meant to be.
        REACH,
        /// A part of the body is more than 1.2 cm under the floor.
        UNDER_FLOOR,
        /// A part of the body is more than 2 cm inside a thing.
        INSIDE_THING,
        /// Nothing of the body is within 2 cm of the floor or of a thing that carries it.
        FLOATING,
        /// A palm that is meant to touch something is more than 1.5 cm from it.
        PALM_GAP,
        /// A wrist is bent by more than 90 degrees.
        WRIST,
        /// An elbow or a knee is bent the wrong way.
        JOINT,
        /// A part of the body is outside the picture.
        OUTSIDE,
        /// A part of the body or an arrow is under the dose badge or a small picture.
        COVERED
    }

    /// Everything that is wrong with a pose; empty when it is sound.
    public static List<Finding> of(Pose pose) {
        var findings = new ArrayList<Finding>();
        var keyframes = new Keyframes(pose);
        for (int key = 0; key < keyframes.count(); key++) {
            Skeleton skeleton = keyframes.skeletonAt(key);
            findings.addAll(new JointChecks(skeleton, key).findings());
            findings.addAll(new ContactChecks(pose, skeleton, key).findings());
        }
        findings.addAll(new PictureChecks(pose, keyframes).findings());
        return findings;
    }
}
