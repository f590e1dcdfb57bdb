package dev.unknot.content;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Reads all content and says what is wrong with it, for the people who write it.
public final class Check {

    private final Path root;
    private final PrintWriter out;

    /// A check of everything below a folder that holds `dialogs/` and `data/`.
    public Check(Path root, PrintWriter out) {
        this.root = root;
        this.out = out;
    }

    /// Prints every fault and warning, then walks over whole interviews, and prints what came of it.
    ///
    /// @param seed the same seed makes up the same people
    /// @param interviews how many people to make up; none for no walk at all
    /// @return whether all is well; warnings are
    public boolean run(long seed, int interviews) {
        boolean well = switch (Content.load(root)) {
            case Loaded.Bad(var problems) -> bad(problems);
            case Loaded.Good(var content, var warnings) -> good(content, warnings)
                    && (interviews == 0 || walk(content, seed, interviews));
        };
        out.flush();
        return well;
    }

    private boolean bad(List<Problem> problems) {
        problems.forEach(out::println);
        long faults = problems.stream().filter(problem -> !problem.rule().warns()).count();
        out.println(faults == 1 ? "1 fault" : faults + " faults");
        return false;
    }

    private boolean good(Content content, List<Problem> warnings) {
        warnings.forEach(warning -> out.println("warning: " + warning));
        out.println(content.stretches().size() + " stretches, " + content.stills().size() + " with a picture, "
                + content.flags().size() + " red flags, " + content.filters().size() + " filters, "
                + content.dialog().questions().size() + " questions, "
                + content.numbers().countries().size() + " countries, "
                + content.words().size() + (content.words().size() == 1 ? " language" : " languages") + ": ok");
        return true;
    }

    private boolean walk(Content content, long seed, int interviews) {
        Walked walked = new Walk(content).walk(seed, interviews);
        walked.faults().forEach(fault -> out.println("walk: " + fault));
        String ends = new TreeMap<>(walked.ends())
                .entrySet().stream()
                .map(end -> end.getKey().toLowerCase(Locale.ROOT) + " " + end.getValue())
                .collect(Collectors.joining(", "));
        out.println("walked " + walked.interviews() + " interviews (seed " + seed + "): " + ends
                + (walked.faults().isEmpty() ? ": ok" : ": " + walked.faults().size() + " faults"));
        return walked.faults().isEmpty();
    }
}
