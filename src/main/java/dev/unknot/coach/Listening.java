package dev.unknot.coach;

import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/// Makes what it can of typed words, danger first and help second. Words can raise a flag and answer
/// a question; they can never clear anybody.
final class Listening {

    private static final String OVERDOSE = "OVERDOSE_OR_POISON";
    private static final String ABUSE = "ABUSE_DISCLOSED";
    private static final String LOW_MOOD = "LOW_MOOD";

    private final Knowledge knowledge;
    private final Phrasebook words;
    private final Scenes scenes;
    private final HelpLines help;

    Listening(Knowledge knowledge, Scenes scenes) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
        this.scenes = scenes;
        this.help = new HelpLines(words, knowledge.numbers());
    }

    /// @param stage where the conversation stands, if one is under way
    /// @param fresh whether it was written just now, and not edited or passed on: only then can it be
    ///     an answer
    Turn typed(Person person, Optional<Stage> stage, String text, boolean fresh) {
        return danger(person, stage, text)
                .or(() -> fresh ? Optional.empty() : Optional.of(notAnAnswer(person, stage)))
                .or(() -> stage.flatMap(at -> scenes.typed(person, at, text)))
                .or(() -> country(person, stage, text))
                .or(() -> question(text).map(id -> Turn.aside(person, stage, scenes.menu.answer(id))))
                .or(() -> aboutANeck(person, stage, text))
                .orElseGet(() -> Turn.aside(person, stage, notUnderstood(person)));
    }

    private Optional<Turn> danger(Person person, Optional<Stage> stage, String text) {
        SortedSet<String> heard = knowledge.screener().read(text, person.language()).codes();
        if (heard.stream().anyMatch(CrisisScene.CODES::contains)) {
            return Optional.of(scenes.crisis.answer(person, stage));
        }
        List<RedFlag> raised = heard.stream()
                .flatMap(code -> knowledge.triage().flag(code).stream())
                .filter(flag -> flag.tier() == Tier.EMERGENCY)
                .toList();
        if (raised.isEmpty()) {
            return distress(person, stage, heard);
        }
        Turn turn = scenes.judge.heard(person, Tier.EMERGENCY, raised).afresh();
        return Optional.of(heard.contains(OVERDOSE) ? turn.saying(overdose(person)) : turn);
    }

    private Optional<Turn> distress(Person person, Optional<Stage> stage, SortedSet<String> heard) {
        if (heard.contains(ABUSE)) {
            return Optional.of(scenes.crisis.abuse(person));
        }
        return heard.contains(LOW_MOOD) ? Optional.of(scenes.crisis.lowMood(person, stage)) : Optional.empty();
    }

    private Outgoing overdose(Person person) {
        return new Outgoing.Say(
                words.say("verdicts/overdose", Map.of("number", help.emergency(person.country()))),
                dev.unknot.chat.Keyboard.NONE);
    }

    private Turn notAnAnswer(Person person, Optional<Stage> stage) {
        return Turn.aside(person, stage, scenes.say("bot/notAnAnswer"));
    }

    private Optional<Turn> country(Person person, Optional<Stage> stage, String text) {
        return text.length() < 4
                ? Optional.empty()
                : scenes.countries.named(text)
                        .map(chosen -> scenes.settled(person.in(chosen), stage));
    }

    /// The frequent question that the words are about.
    private Optional<String> question(String text) {
        return knowledge.faq().stream()
                .filter(id -> words.list("faq/" + id + "/words").stream().anyMatch(word -> says(text, word)))
                .findFirst();
    }

    /// "My neck hurts": the questions come first.
    private Optional<Turn> aboutANeck(Person person, Optional<Stage> stage, String text) {
        return words.list("bot/typed/topic").stream().anyMatch(word -> says(text, word))
                ? Optional.of(Turn.aside(person, stage,
                        new Outgoing.Say(words.say("bot/letsCheck"), scenes.menu.welcome(person).keyboard())))
                : Optional.empty();
    }

    private static boolean says(String text, String word) {
        String plain = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return plain.contains(" " + word + " ");
    }

    private Outgoing.Card notUnderstood(Person person) {
        Outgoing.Card welcome = scenes.menu.welcome(person);
        return new Outgoing.Say(words.say("bot/notUnderstood"), welcome.keyboard());
    }
}
