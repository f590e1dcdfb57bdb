package dev.unknot.coach;

import dev.unknot.chat.Phrasebook;
import dev.unknot.interview.Option;
import dev.unknot.interview.Question;
import dev.unknot.interview.TypedAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words people may type for the options of a question: what stands on the button, and the words
/// that the content lists beside it.
final class Vocabulary {

    private final Phrasebook words;

    Vocabulary(Phrasebook words) {
        this.words = words;
    }

    TypedAnswer.Words of(Question question, List<Option> offered) {
        Map<String, List<String>> byOption = new LinkedHashMap<>();
        String options = "questions/" + question.id() + "/options/";
        offered.forEach(option -> byOption.put(option.id(), of(options + option.id())));
        return new TypedAnswer.Words(
                byOption,
                offered.stream().allMatch(option -> words.has(options + option.id() + "/text")),
                words.list("bot/typed/none"),
                words.list("bot/typed/unsure"),
                words.list("bot/typed/negations"),
                words.list("bot/typed/outOf"),
                words.list("bot/typed/joiners"));
    }

    private List<String> of(String key) {
        List<String> all = new ArrayList<>(List.of(words.say(key + "/button")));
        if (words.has(key + "/words")) {
            all.addAll(words.list(key + "/words"));
        }
        return all;
    }
}
