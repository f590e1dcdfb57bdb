package dev.unknot.stretch;

import java.util.Set;

/// Where a routine is done.
public enum Place {
    DESK,
    HOME;

    /// What is there without asking.
    public Set<Equipment> equipment() {
        return switch (this) {
            case DESK -> Set.of(Equipment.CHAIR, Equipment.DESK, Equipment.WALL);
            case HOME -> Set.of(
                    Equipment.CHAIR, Equipment.WALL, Equipment.DOORWAY, Equipment.ROLLED_TOWEL, Equipment.MAT);
        };
    }

    /// How the body can be there. Nobody lies down at a desk.
    public Set<Posture> postures() {
        return switch (this) {
            case DESK -> Set.of(Posture.DESK_SEATED, Posture.STANDING);
            case HOME -> Set.of(Posture.values());
        };
    }
}
