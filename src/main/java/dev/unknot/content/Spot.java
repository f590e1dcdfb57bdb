package dev.unknot.content;

/// Where something stands.
///
/// @param file below the content folder, with `/` between its parts
/// @param line from 1; 0 where the whole file is meant
/// @param pointer the JSON pointer within the file; empty for its top
record Spot(String file, int line, String pointer) {

    /// A file as a whole.
    static Spot file(String file) {
        return new Spot(file, 0, "");
    }

    /// Something within what stands here.
    Spot within(String key, int itsLine) {
        return new Spot(file, itsLine, pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
    }
}
