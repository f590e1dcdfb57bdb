package dev.unknot.content;

import java.util.Comparator;

/// One fault of the content.
///
/// @param file below the content folder
/// @param line from 1; 0 where the whole file is meant
/// @param path the JSON pointer within the file; empty for its top
/// @param message what is wrong and what to do
public record Problem(String file, int line, String path, Rule rule, String message)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::path)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /// One line, such as `dialogs/symptoms.json:12 /questions/3/askWhen [unknown-option] …`.
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line;
        return place + (path.isEmpty() ? "" : " " + path) + " [" + rule + "] " + message;
    }
}
