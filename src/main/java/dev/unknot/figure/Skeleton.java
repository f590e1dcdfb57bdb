package dev.unknot.figure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A solved body: spine, arms and legs in their places, and every frame a pose can name.
final class Skeleton {
    private final Posture posture;
    private final Spine spine;
    private final Map<Side, Arm> arms = new EnumMap<>(Side.class);
    private final Map<Side, Leg> legs = new EnumMap<>(Side.class);
    private final Map<String, Frame> frames = new HashMap<>();

    private Skeleton(Posture posture) {
        this.posture = posture;
        this.spine = Spine.of(posture);
        nameSpine();
        for (Side side : Side.values()) {
            addLeg(side);
        }
        armsInOrder().forEach(this::addArm);
    }

    /// Solves a posture.
    ///
    /// @throws IllegalArgumentException when a limb is measured from a frame that does not exist
    static Skeleton of(Posture posture) {
        return new Skeleton(posture);
    }

    private void nameSpine() {
        frames.put("world", Frame.WORLD);
        frames.put("pelvis", spine.pelvis());
        frames.put("lumbar", spine.lumbar());
        frames.put("thorax", spine.thorax());
        frames.put("chest", spine.chest());
        frames.put("c7", spine.base());
        frames.put("neck", spine.neck());
        frames.put("skull", spine.skull());
        frames.put("head", spine.head());
    }

    private void addLeg(Side side) {
        Frame given = frame(posture.frame(side.of("leg") + ".in", "world"));
        Leg leg = new LegSolver(posture, side, spine.pelvis(), given).solve();
        legs.put(side, leg);
        frames.put(side.of("hip"), spine.pelvis().at(leg.hip()));
        frames.put(side.of("knee"), spine.pelvis().at(leg.knee()));
        frames.put(side.of("ankle"), spine.pelvis().at(leg.ankle()));
        frames.put(side.of("thigh"), leg.thigh());
        frames.put(side.of("shin"), leg.shin());
        frames.put(side.of("foot"), leg.foot());
    }

    /// A hand may hold the other arm, which must then be placed before it.
    private List<Side> armsInOrder() {
        boolean leftHoldsRight = posture.frame("armL.in", "world").endsWith("R");
        return leftHoldsRight ? List.of(Side.RIGHT, Side.LEFT) : List.of(Side.LEFT, Side.RIGHT);
    }

    private void addArm(Side side) {
        Arm arm = new ArmSolver(posture, side, spine.chest(), this::frame).solve();
        arms.put(side, arm);
        frames.put(side.of("shoulder"), spine.chest().at(arm.shoulder()));
        frames.put(side.of("elbow"), spine.chest().at(arm.elbow()));
        frames.put(side.of("wrist"), spine.chest().at(arm.wrist()));
        frames.put(side.of("hand"), arm.hand());
        frames.put(side.of("uarm"), arm.upperArm());
        frames.put(side.of("farm"), arm.forearm());
    }

    Posture posture() {
        return posture;
    }

    Spine spine() {
        return spine;
    }

    Arm arm(Side side) {
        return known(arms.get(side), side.of("arm"));
    }

    Leg leg(Side side) {
        return known(legs.get(side), side.of("leg"));
    }

    /// A frame by the name a pose gives it.
    Frame frame(String name) {
        return known(frames.get(name), name);
    }

    private static <T> T known(@Nullable T found, String name) {
        if (found == null) {
            throw new IllegalArgumentException("no frame is called " + name + " here");
        }
        return found;
    }
}
