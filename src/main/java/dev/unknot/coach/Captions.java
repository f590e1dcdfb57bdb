package dev.unknot.coach;

import dev.unknot.chat.Phrasebook;
import dev.unknot.stretch.Dose;
import dev.unknot.stretch.DoseWords;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The words under the picture of an exercise. All that the picture shows is said in words too.
final class Captions {

    private final Phrasebook words;

    Captions(Phrasebook words) {
        this.words = words;
    }

    String name(Planned item) {
        return words.say("stretches/" + item.id() + "/name");
    }

    /// "Hold 20 seconds, 2 times, each side."
    String dose(Dose dose) {
        return DoseWords.of(dose, words);
    }

    /// @param at which exercise, from 0
    String caption(Plan plan, int at) {
        Planned item = plan.items().get(at);
        String key = "stretches/" + item.id() + "/";
        return String.join("\n", List.of(
                heading(plan, at),
                "",
                steps(key),
                "",
                item.easier() ? labelled("easier", key) : labelled("feel", key),
                words.say("bot/practice/stop")));
    }

    /// A part of the description behind its label, tags and all.
    private String labelled(String part, String key) {
        return words.say("bot/practice/" + part) + " " + words.say(key + part);
    }

    /// Under the clip to follow along with: the steps stand above it already.
    ///
    /// @param at which exercise, from 0
    String following(Plan plan, int at) {
        Dose dose = plan.items().get(at).dose();
        return String.join("\n", List.of(
                heading(plan, at),
                "",
                words.say("bot/practice/following", Map.of("sides", dose.sides())),
                words.say("bot/practice/stop")));
    }

    /// The name, and the dose in words.
    private String heading(Plan plan, int at) {
        Planned item = plan.items().get(at);
        return words.say("bot/practice/heading",
                        Map.of("number", at + 1, "of", plan.items().size(), "name", name(item)))
                + "\n<b>" + dose(item.dose()) + "</b>";
    }

    /// How it is done, step by step.
    String steps(String key) {
        List<String> all = new java.util.ArrayList<>(List.of(words.say(key + "start")));
        List<String> steps = words.list(key + "steps");
        IntStream.range(0, steps.size()).forEach(at -> all.add((at + 1) + ") " + steps.get(at)));
        return String.join("\n", all);
    }
}
