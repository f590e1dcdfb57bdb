package dev.unknot.figure;

/// Settles the open numbers of a posture: tries the whole range, then narrows in on the best.
final class GoalSolver {
    private static final int COARSE_STEPS = 30;
    private static final int FINE_STEPS = 16;
    private static final double GOLDEN = 0.382;

    private final Person.Look look;

    GoalSolver(Person.Look look) {
        this.look = look;
    }

    Posture solve(Posture posture) {
        Posture solved = posture;
        for (Goal goal : posture.goals()) {
            solved = settle(solved, goal);
        }
        return solved;
    }

    private Posture settle(Posture posture, Goal goal) {
        double step = (goal.max() - goal.min()) / COARSE_STEPS;
        double near = coarseBest(posture, goal, step);
        double low = near - step;
        double high = near + step;
        for (int i = 0; i < FINE_STEPS; i++) {
            double inner = low + (high - low) * GOLDEN;
            double outer = high - (high - low) * GOLDEN;
            if (missed(posture, goal, inner) < missed(posture, goal, outer)) {
                high = outer;
            } else {
                low = inner;
            }
        }
        return posture.with(goal.vary(), (low + high) / 2);
    }

    private double coarseBest(Posture posture, Goal goal, double step) {
        double best = goal.min();
        double least = Double.MAX_VALUE;
        for (int i = 0; i <= COARSE_STEPS; i++) {
            double value = goal.min() + step * i;
            double miss = missed(posture, goal, value);
            if (miss < least) {
                least = miss;
                best = value;
            }
        }
        return best;
    }

    private double missed(Posture posture, Goal goal, double value) {
        Skeleton skeleton = Skeleton.of(posture.with(goal.vary(), value));
        return switch (goal.measure()) {
            case ELBOW_LEFT -> elbowMiss(skeleton, Side.LEFT, goal.value());
            case ELBOW_RIGHT -> elbowMiss(skeleton, Side.RIGHT, goal.value());
            case HEAD_HEIGHT -> Math.abs(Mannequin.headOf(skeleton, look).lowest() - goal.value());
            case TRUNK_HEIGHT -> Math.abs(Mannequin.trunkOf(skeleton, look).lowest() - goal.value());
        };
    }

    /// Compares distances, not angles: the distance goes on growing where the arm is already
    /// straight.
    private static double elbowMiss(Skeleton skeleton, Side side, double degrees) {
        Arm arm = skeleton.arm(side);
        double upper = Proportions.UPPER_ARM;
        double fore = Proportions.FOREARM;
        double wanted = Math.sqrt(
                upper * upper + fore * fore - 2 * upper * fore * Math.cos(Math.toRadians(degrees)));
        return Math.abs(arm.shoulder().distanceTo(arm.aim()) - wanted);
    }
}
