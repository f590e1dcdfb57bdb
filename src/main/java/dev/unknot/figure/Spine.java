package dev.unknot.figure;

/// The pelvis, the spine and the head, each bent on the one below it.
///
/// @param pelvis at the pelvis' centre
/// @param lumbar at the bottom of the lower back
/// @param thorax at the bottom of the ribs
/// @param chest at the bottom of the upper ribs
/// @param base at the base of the neck, still turned as the chest
/// @param neck at the base of the neck, turned as the neck
/// @param skull at the top of the neck, turned as the head
/// @param head at the middle of the head
record Spine(
        Frame pelvis,
        Frame lumbar,
        Frame thorax,
        Frame chest,
        Frame base,
        Frame neck,
        Frame skull,
        Frame head) {

    /// The forward bend of each part in easy standing, in degrees.
    private static final double LUMBAR_REST = -8;
    private static final double THORAX_REST = 10;
    private static final double CHEST_REST = 4;
    private static final double NECK_REST = 7;
    private static final double HEAD_REST = -12;
    private static final Vec STANDING = new Vec(0, 0.92, 0);

    static Spine of(Posture posture) {
        Frame pelvis = pelvisOf(posture);
        Frame lumbar = bent(pelvis.shifted(0, 0.03, 0), posture, "lumbar", LUMBAR_REST);
        Frame thorax =
                bent(lumbar.shifted(0, Proportions.LUMBAR - 0.03, 0), posture, "thorax", THORAX_REST);
        Frame chest = bent(thorax.shifted(0, Proportions.THORAX, 0), posture, "chest", CHEST_REST);
        Frame base = chest.shifted(0, Proportions.CHEST - 0.01, -0.015);
        Frame neck = bent(base, posture, "neck", NECK_REST);
        Frame skull = bent(neck.shifted(0, Proportions.NECK, 0), posture, "head", HEAD_REST);
        return new Spine(
                pelvis, lumbar, thorax, chest, base, neck, skull, skull.shifted(0, 0.085, 0.022));
    }

    /// The pelvis turns about the middle of the hips, so that tilting it leaves the legs where they
    /// are.
    private static Frame pelvisOf(Posture posture) {
        Frame turned = Frame.bend(posture.vector("pelvis.rot", Vec.ZERO));
        Frame hips = turned.at(posture.vector("pelvis.pos", STANDING));
        return hips.shifted(0, Proportions.PELVIS_ABOVE_HIPS, 0);
    }

    private static Frame bent(Frame below, Posture posture, String part, double rest) {
        Vec bend = posture.vector(part, Vec.ZERO);
        return below.then(Frame.bend(bend.x() + rest, bend.y(), bend.z()));
    }
}
