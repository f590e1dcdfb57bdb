package dev.unknot.coach;

import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.interview.Answers;
import dev.unknot.triage.text.Screened;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes what it can of typed words, danger first and help second. Words can raise a flag and answer
/// a question; they can never clear anybody.
final class Listening {

    /// Commands that can be said in words, the more particular ones first.
    private static final List<String> COMMANDS = List.of("stop", "reminders", "forget", "export", "privacy", "language",
            "country", "cancel", "breathe", "stretch", "check", "tips", "help", "faq");

    /// What is answered with a word or two.
    private static final List<String> MANNERS = List.of("thanks", "greeting", "bye");

    private final Knowledge knowledge;
    private final Phrasebook words;
    private final Scenes scenes;
    private final Commands commands;
    private final Remarks remarks;

    Listening(Knowledge knowledge, Scenes scenes, Commands commands) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
        this.scenes = scenes;
        this.commands = commands;
        this.remarks = new Remarks(words, new HelpLines(words, knowledge.numbers()));
    }

    /// @param stage where the conversation stands, if one is under way
    /// @param fresh whether it was written just now, and not edited or passed on: only then can it be
    ///     an answer
    Turn typed(Person person, Optional<Stage> stage, String text, boolean fresh) {
        Screened screened = knowledge.screener().get().read(text, person.language());
        return scenes.heard.danger(person, stage, screened)
                .or(() -> fresh ? Optional.empty() : Optional.of(old(person, stage, screened)))
                .or(() -> stage.flatMap(at -> scenes.typed(person, at, text)))
                .or(() -> scenes.heard.confirm(person, stage, screened))
                .or(() -> scenes.reminders.typed.unasked(person, stage, text))
                .or(() -> country(person, stage, text))
                .or(() -> question(text).map(id -> Turn.aside(person, stage, scenes.menu.answer(id))))
                .or(() -> command(person, stage, screened, text))
                .or(() -> remark(person, stage, screened))
                .or(() -> unclear(person, stage))
                .or(() -> aboutANeck(person, stage, screened, text))
                .or(() -> manners(person, stage, screened))
                .orElseGet(() -> Turn.aside(person, stage, notUnderstood(person)));
    }

    /// What was edited or passed on answers no question, but a sign in it is asked about.
    private Turn old(Person person, Optional<Stage> stage, Screened screened) {
        return scenes.heard.confirm(person, stage, screened)
                .orElseGet(() -> Turn.aside(person, stage, scenes.say("bot/notAnAnswer")));
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

    private Optional<Turn> command(Person person, Optional<Stage> stage, Screened screened, String text) {
        return COMMANDS.stream()
                .filter(screened.intents()::contains)
                .findFirst()
                .map(name -> commands.run(person, stage, name, name.equals("reminders") ? text : ""));
    }

    /// What was understood of signs that are not there, and what was noted on the way.
    private Optional<Turn> remark(Person person, Optional<Stage> stage, Screened screened) {
        return remarks.on(screened, person).map(said -> {
            Optional<Stage> noting = noting(person, stage, screened);
            return stage.filter(Listening::isAsking).isPresent()
                    ? scenes.again(person, noting.orElseThrow(), said + "\n\n" + words.say("bot/heard/still"))
                    : Turn.aside(person, noting, new Outgoing.Say(
                            said + "\n\n" + words.say("bot/heard/check"), scenes.menu.checkOnly()));
        });
    }

    /// The question that is open is asked again, kindly.
    private Optional<Turn> unclear(Person person, Optional<Stage> stage) {
        return stage.filter(Listening::isAsking)
                .map(at -> scenes.again(person, at, words.say("bot/interview/unclear")));
    }

    /// Whether a question was put; before that things may have been noted.
    private static boolean isAsking(Stage stage) {
        return stage instanceof Stage.Interviewing at
                && (!at.answers().byQuestion().isEmpty() || at.noted().byQuestion().isEmpty());
    }

    /// "My neck hurts": the questions come first.
    private Optional<Turn> aboutANeck(Person person, Optional<Stage> stage, Screened screened, String text) {
        boolean topic = !screened.answers().isEmpty()
                || words.list("bot/typed/topic").stream().anyMatch(word -> says(text, word));
        if (!topic) {
            return Optional.empty();
        }
        return Optional.of(screened.aboutSomeone()
                ? Turn.aside(person, stage, new Outgoing.Say(words.say("bot/someone/check"), scenes.menu.checkOnly()))
                : Turn.aside(person, noting(person, stage, screened),
                        new Outgoing.Say(words.say("bot/letsCheck"), scenes.menu.welcome(person).keyboard())));
    }

    /// Keeps what was answered for when it is asked, where nothing else is under way.
    private Optional<Stage> noting(Person person, Optional<Stage> stage, Screened screened) {
        boolean free = stage.isEmpty() || stage.get() instanceof Stage.Interviewing;
        if (!free || screened.aboutSomeone()) {
            return stage;
        }
        Stage.Interviewing at = scenes.interview.stage(person, stage);
        Answers noted = Noted.of(screened, knowledge.dialog(), at.noted());
        return noted.byQuestion().isEmpty() ? stage : Optional.of(at.noting(noted));
    }

    private Optional<Turn> manners(Person person, Optional<Stage> stage, Screened screened) {
        return MANNERS.stream()
                .filter(screened.intents()::contains)
                .findFirst()
                .map(kind -> Turn.aside(person, stage,
                        new Outgoing.Say(words.say("bot/manners/" + kind), scenes.menu.welcome(person).keyboard())));
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
