package dev.unknot.triage.text;

import dev.unknot.content.Content;
import dev.unknot.content.Loaded;
import dev.unknot.triage.RedFlag;
import java.nio.file.Path;

/// The reader of the content as it is in the tree.
public final class Screeners {

    private static final Content CONTENT = load();

    private Screeners() {}

    /// It is read once for all tests: nothing changes it.
    public static Screener real() {
        return CONTENT.screener();
    }

    /// A flag of the content.
    static RedFlag flag(String code) {
        return CONTENT.flags().stream().filter(flag -> flag.code().equals(code)).findFirst().orElseThrow();
    }

    private static Content load() {
        return switch (Content.load(Path.of(""))) {
            case Loaded.Good(var content, _) -> content;
            case Loaded.Bad(var problems) -> throw new AssertionError("the content is at fault: " + problems);
        };
    }
}
