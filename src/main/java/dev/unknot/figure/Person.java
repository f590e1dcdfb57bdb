package dev.unknot.figure;

/// The cast: six people who differ in sex, age, skin, hair and build. Their tops are teal or blue,
/// so that the orange glow of a muscle reads on each.
public enum Person {
    ANNA(new Traits(0xF0BE9C, 0x2F9C95, 0x4C5A8C, Hair.BUN, 0x5A3A2E, Build.WOMAN, 0.95)),
    MARK(new Traits(0xD9A07A, 0x4C7FD0, 0x4A5470, Hair.SHORT, 0x2E2622, Build.MAN, 1.06)),
    NOOR(new Traits(0xC98F66, 0x3A74B8, 0x3E4763, Hair.SCARF, 0xB9A7CF, Build.WOMAN, 0.98)),
    KOFI(new Traits(0x7A4A30, 0x2AA198, 0x55507A, Hair.CROPPED, 0x1C1614, Build.BEARDED_MAN, 1.08)),
    RUTH(new Traits(0xF2C9B0, 0x4A86CC, 0x5B5470, Hair.BOB, 0xBDBBBE, Build.WOMAN, 1.12)),
    LEE(new Traits(0xE8B88C, 0x23908F, 0x464C6A, Hair.PARTED, 0x4A4644, Build.MAN, 0.93));

    /// A record of numbers and enums: it cannot change, though the checker cannot tell.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Traits traits;

    Person(Traits traits) {
        this.traits = traits;
    }

    Look look(Pose.Dress dress) {
        return new Look(traits, dress);
    }

    /// How hair is cut, or covered.
    enum Hair {
        BUN,
        SHORT,
        CROPPED,
        BOB,
        PARTED,
        SCARF
    }

    /// What the trunk and the face have besides their size.
    enum Build {
        WOMAN,
        MAN,
        BEARDED_MAN
    }

    /// What makes a person; colours are 0xRRGGBB.
    ///
    /// @param skin the colour of the skin
    /// @param top the colour of the shirt
    /// @param trousers the colour of the trousers
    /// @param hair the cut
    /// @param hairColour the colour of hair or scarf
    /// @param build the trunk and face
    /// @param girth the thickness of the body, 1 being the middle
    record Traits(
            int skin, int top, int trousers, Hair hair, int hairColour, Build build, double girth) {}

    /// A person as dressed for a pose.
    record Look(Traits traits, Pose.Dress dress) {
        private static final int DARK_BROWS = 0x3A2A22;

        int skin() {
            return traits.skin;
        }

        int top() {
            return traits.top;
        }

        int trousers() {
            return traits.trousers;
        }

        Hair hair() {
            return traits.hair;
        }

        int hairColour() {
            return traits.hairColour;
        }

        double girth() {
            return traits.girth;
        }

        boolean woman() {
            return traits.build == Build.WOMAN;
        }

        boolean bearded() {
            return traits.build == Build.BEARDED_MAN;
        }

        boolean scarf() {
            return traits.hair == Hair.SCARF;
        }

        /// The colour of brows: hair where it can be seen, dark under a scarf.
        int brows() {
            return scarf() ? DARK_BROWS : traits.hairColour;
        }
    }
}
