package dev.unknot.team;

import dev.unknot.chat.Phrasebook;
import dev.unknot.stretch.Dose;
import dev.unknot.stretch.DoseWords;
import dev.unknot.stretch.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How an exercise is done, in words that stand by themselves: for how long, step by step, who leaves it
/// out, and when to stop.
final class Instructions {

    private final Phrasebook words;

    Instructions(Phrasebook words) {
        this.words = words;
    }

    String name(Stretch stretch) {
        return words.say("stretches/" + stretch.id() + "/name");
    }

    /// "Hold 20 s, 2 times, each side."
    String dose(Dose dose) {
        return DoseWords.of(dose, words);
    }

    /// All of it below a heading, line by line.
    List<String> below(String heading, Stretch stretch) {
        String key = "stretches/" + stretch.id() + "/";
        List<String> lines = new ArrayList<>(
                List.of(heading, "<b>" + dose(stretch.dose()) + "</b>", "", start(key)));
        List<String> steps = words.list(key + "steps");
        IntStream.range(0, steps.size()).forEach(at -> lines.add((at + 1) + ") " + steps.get(at)));
        lines.addAll(List.of("", "<i>" + words.say(key + "whoSkips") + "</i>", words.say("bot/practice/stop")));
        return lines;
    }

    /// At work and in company nobody lies down.
    private String start(String key) {
        return words.say(words.has(key + "startSeated") ? key + "startSeated" : key + "start");
    }
}
