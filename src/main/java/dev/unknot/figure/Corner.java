package dev.unknot.figure;

/// A corner of the picture in which the muscle map may sit. The top left one is the dose badge's.
public enum Corner {
    TOP_RIGHT("tr", 0, 2),
    BOTTOM_RIGHT("br", 1, 0),
    BOTTOM_LEFT("bl", 2, 1);

    private final String key;
    private final int mapRank;
    private final int mistakeRank;

    Corner(String key, int mapRank, int mistakeRank) {
        this.key = key;
        this.mapRank = mapRank;
        this.mistakeRank = mistakeRank;
    }

    /// How late this corner is chosen for the muscle map when several are free.
    int mapRank() {
        return mapRank;
    }

    /// How late it is chosen for the common mistake.
    int mistakeRank() {
        return mistakeRank;
    }

    /// The corner's name in pose.json.
    public String key() {
        return key;
    }

    boolean right() {
        return this != BOTTOM_LEFT;
    }

    boolean top() {
        return this == TOP_RIGHT;
    }
}
