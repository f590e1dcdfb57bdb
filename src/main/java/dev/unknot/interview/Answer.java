package dev.unknot.interview;

import java.util.SortedSet;
import java.util.TreeSet;

/// What was said to one question.
public sealed interface Answer {

    /// These options, one or more.
    record Chosen(SortedSet<String> options) implements Answer {
        public Chosen {
            options = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(options));
            if (options.isEmpty()) {
                throw new IllegalArgumentException("nothing chosen; say None where that is meant");
            }
        }

        /// Just this one.
        public static Chosen only(String option) {
            return of(option);
        }

        /// All of these.
        public static Chosen of(String... options) {
            return new Chosen(new TreeSet<>(java.util.List.of(options)));
        }
    }

    /// None of the options, said outright.
    record None() implements Answer {}

    /// Not sure, said outright.
    record NotSure() implements Answer {}

    /// A number on a scale.
    record Rated(int value) implements Answer {}
}
