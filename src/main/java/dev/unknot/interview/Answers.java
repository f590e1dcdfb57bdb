package dev.unknot.interview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was said so far, in the order it was said. Unchangeable: an answer makes a new one.
public record Answers(Map<String, Answer> byQuestion) {

    /// Nothing said yet.
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    /// What was said to a question, if it was answered.
    public Optional<Answer> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /// Whether a question was answered.
    public boolean has(String question) {
        return byQuestion.containsKey(question);
    }

    /// These answers and one more; an earlier answer to the same question is replaced in its place.
    Answers with(String question, Answer answer) {
        Map<String, Answer> more = new LinkedHashMap<>(byQuestion);
        more.put(question, answer);
        return new Answers(more);
    }

    /// These answers without one.
    Answers without(String question) {
        Map<String, Answer> fewer = new LinkedHashMap<>(byQuestion);
        fewer.remove(question);
        return new Answers(fewer);
    }
}
