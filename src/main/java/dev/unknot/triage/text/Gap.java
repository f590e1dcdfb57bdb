package dev.unknot.triage.text;

/// What stands between two words, from nothing much to the end of a sentence.
enum Gap {
    SPACE, COMMA, CLAUSE, QUESTION, SENTENCE;

    boolean endsSentence() {
        return compareTo(QUESTION) >= 0;
    }
}
