package dev.unknot.chat;

import java.util.List;
import java.util.Map;

/// The words of one language, by key. A key is the file and the path within it, such as
/// `bot/welcome` or `questions/danger/options/heart/button`.
public interface Phrasebook {

    /// The phrase of that key with its named arguments filled in; arguments are escaped, the
    /// phrase's own tags are not.
    ///
    /// @throws IllegalArgumentException when there is no such phrase
    String say(String key, Map<String, ?> arguments);

    /// The phrase of that key, which has no arguments.
    default String say(String key) {
        return say(key, Map.of());
    }

    /// The phrases of a list, such as the steps of an exercise.
    List<String> list(String key);

    /// Whether there is such a phrase.
    boolean has(String key);
}
