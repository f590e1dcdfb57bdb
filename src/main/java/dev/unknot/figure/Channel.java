package dev.unknot.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of the channels of a [Posture]: what a pose can say of each part of the body.
public final class Channel {
    /// The bends of the spine, bottom to top: degrees forward, to the left, turned left.
    public static final List<String> SPINE = List.of("lumbar", "thorax", "chest", "neck", "head");

    /// The vectors of an arm: `hand` is the palm's contact point in metres, the rest directions.
    public static final List<String> ARM_VECTORS =
            List.of("hand", "fingers", "palm", "pole", "upper", "fore");

    /// The numbers of an arm: degrees of finger curl, spread and thumb, shoulder lift (1 is 5 cm),
    /// shoulder forward (1 is 4 cm), and whether the palm touches something (1 or 0).
    public static final List<String> ARM_NUMBERS =
            List.of("curl", "spread", "thumb", "shrug", "protract", "contact");

    /// The vectors of a leg: `foot` is the sole's point in metres, the rest directions.
    public static final List<String> LEG_VECTORS =
            List.of("foot", "toes", "sole", "pole", "thigh", "shin");

    /// The numbers of a leg: degrees that the toes are bent up, for tucked toes.
    public static final List<String> LEG_NUMBERS = List.of("toeBend");

    /// The numbers of the trunk: how far the belly is out, 0 to 1.
    public static final List<String> TRUNK_NUMBERS = List.of("belly");

    /// What a limb's or an arrow's points may be measured from.
    public static final Set<String> FRAMES = Stream.concat(
                    Stream.of("world", "pelvis", "lumbar", "thorax", "chest", "c7", "neck", "skull", "head"),
                    Stream.of("shoulder", "elbow", "wrist", "hand", "uarm", "farm", "hip", "knee", "ankle", "thigh",
                                    "shin", "foot")
                            .flatMap(part -> Stream.of(part + "L", part + "R")))
            .collect(Collectors.toUnmodifiableSet());

    private Channel() {}
}
