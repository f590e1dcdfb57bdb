package dev.unknot.content;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Loaded loaded = Loading.tried(root);
        List<Problem> problems = problems(loaded);
        problems.forEach(problem -> out.println(problem.rule().warns() ? "warning: " + problem : problem));
        long faults = problems.stream().filter(problem -> !problem.rule().warns()).count();
        boolean well = faults == 0
                && loaded instanceof Loaded.Good(var content, _)
                && good(content)
                && (interviews == 0 || walk(content, seed, interviews));
        if (faults > 0) {
            out.println(faults == 1 ? "1 fault" : faults + " faults");
        }
        out.flush();
        return well;
    }

    /// Every fault and warning of the content and of the poses, sorted.
    static List<Problem> problems(Path root) {
        return new Check(root, new PrintWriter(Writer.nullWriter())).problems(Loading.tried(root));
    }

    private List<Problem> problems(Loaded loaded) {
        List<Problem> found = switch (loaded) {
            case Loaded.Bad(var problems) -> problems;
            case Loaded.Good(_, var warnings) -> warnings;
        };
        return Stream.concat(found.stream(), new PoseCheck(root).faults().stream()).distinct().sorted().toList();
    }

    private boolean good(Content content) {
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
