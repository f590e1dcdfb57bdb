package dev.unknot.content;

import java.util.List;

/// A question that people often ask; its words are `faq/<id>/question` and `faq/<id>/answer`.
///
/// @param words by which it is found when typed, in lower case
public record Faq(String id, List<String> words) {

    public Faq {
        words = List.copyOf(words);
    }
}
