package dev.unknot.interview;

/// What could be made of typed words.
public sealed interface Reading {

    /// They answer the question.
    record Understood(Answer answer) implements Reading {}

    /// They do not, as far as one can tell; nothing is taken for granted.
    record Unclear() implements Reading {}
}
