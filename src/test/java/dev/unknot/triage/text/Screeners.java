package dev.unknot.triage.text;

import dev.unknot.content.Content;
import dev.unknot.content.Loaded;
import java.nio.file.Path;

/// The reader of the content as it is in the tree.
public final class Screeners {

    private static final Screener REAL = load();

    private Screeners() {}

    /// It is read once for all tests: nothing changes it.
    public static Screener real() {
        return REAL;
    }

    private static Screener load() {
        return switch (Content.load(Path.of(""))) {
            case Loaded.Good(var content, _) -> content.screener();
            case Loaded.Bad(var problems) -> throw new AssertionError("the content is at fault: " + problems);
        };
    }
}
