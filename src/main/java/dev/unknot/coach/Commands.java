package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.interview.Answers;
import java.time.InstantSource;
import java.util.Optional;

/// What each command does, typed or tapped in a menu.
final class Commands {

    static final String FORGET_YES = "forget_yes";
    static final String FORGET_NO = "forget_no";

    private static final int SHORT_SESSION_MINUTES = 2;

    private final Scenes scenes;
    private final Phrasebook words;
    private final LanguageScene languages;
    private final People people;
    private final InstantSource clock;

    Commands(Scenes scenes, Knowledge knowledge, LanguageScene languages, People people, InstantSource clock) {
        this.scenes = scenes;
        this.words = knowledge.words();
        this.languages = languages;
        this.people = people;
        this.clock = clock;
    }

    /// @param name the command, or the id of a menu button
    /// @param argument what stands behind it; empty for none
    Turn run(Person person, Optional<Stage> stage, String name, String argument) {
        return switch (name) {
            case "start" -> start(person, stage, argument);
            case MenuScene.CHECK -> check(person, stage).afresh();
            case MenuScene.STRETCH -> stretch(person, stage).afresh();
            case MenuScene.BREATHE -> scenes.menu.breathe(person, stage, argument);
            case MenuScene.TIPS -> Turn.aside(person, stage, scenes.menu.tips(argument));
            case MenuScene.FAQ -> Turn.aside(person, stage,
                    argument.isEmpty() ? scenes.menu.questions() : scenes.menu.answer(argument));
            case MenuScene.HELP -> Turn.aside(person, stage, scenes.menu.help(person));
            case "privacy" -> Turn.aside(person, stage, scenes.menu.privacy());
            case "export" -> export(person, stage);
            case "forget" -> Turn.aside(person, stage, sureToForget());
            case FORGET_YES -> Turn.over(person, scenes.say("bot/forget/done")).afresh().forgetting();
            case FORGET_NO -> Turn.aside(person, stage, scenes.say("bot/forget/kept"));
            case "country" -> country(person, stage, argument);
            case MenuScene.LANGUAGE -> languages.choose(person, stage, argument);
            case "break" -> scenes.taken.taken(person, stage);
            case "reminders" -> scenes.reminders.command(person, stage, argument);
            case "timezone" -> scenes.reminders.timezone(person, stage, argument);
            case "stop" -> scenes.reminders.plan.stop(person, stage);
            case "cancel" -> cancel(person, stage);
            default -> Turn.aside(person, stage, scenes.say("bot/unknownCommand"));
        };
    }

    private Turn start(Person person, Optional<Stage> stage, String payload) {
        return switch (payload) {
            case MenuScene.CHECK -> check(person, stage).afresh();
            case MenuScene.STRETCH -> stretch(person, stage).afresh();
            default -> Turn.aside(person, stage, scenes.menu.welcome(person));
        };
    }

    /// What was understood of typed words before the first question is not forgotten.
    private Turn check(Person person, Optional<Stage> stage) {
        if (stage.orElse(null) instanceof Stage.Interviewing at && at.answers().byQuestion().isEmpty()) {
            return scenes.interview.show(person, at, "");
        }
        int minutes = person.profile() == null ? SHORT_SESSION_MINUTES : person.profile().minutes();
        return scenes.rescreen.open(person) && !person.inCrisisAt(clock.instant())
                ? scenes.rescreen.begin(person, minutes)
                : scenes.interview.begin(person, Answers.NONE, "");
    }

    private Turn stretch(Person person, Optional<Stage> stage) {
        if (person.inCrisisAt(clock.instant())) {
            return scenes.crisis.answer(person, stage);
        }
        return scenes.menu.helpFirst(person)
                .map(card -> Turn.aside(person, stage, card))
                .orElseGet(() -> scenes.rescreen.begin(person, SHORT_SESSION_MINUTES));
    }

    private Turn export(Person person, Optional<Stage> stage) {
        return Turn.aside(person, stage, new Outgoing.Document(
                "unknot.json", people.export(person.chat()), words.say("bot/export/caption")));
    }

    private Outgoing.Card sureToForget() {
        return new Outgoing.Say(words.say("bot/forget/ask"), Keyboard.row(
                new Button.Tap(words.say("bot/forget/yes"), Token.of(Token.MENU, FORGET_YES), Button.Style.DANGER),
                Button.Tap.plain(words.say("bot/forget/no"), Token.of(Token.MENU, FORGET_NO))));
    }

    private Turn country(Person person, Optional<Stage> stage, String named) {
        return scenes.countries.named(named)
                .map(country -> scenes.settled(person.in(country), stage))
                .orElseGet(() -> Turn.aside(person, stage, scenes.countries.picker(0)));
    }

    private Turn cancel(Person person, Optional<Stage> stage) {
        return stage.isPresent()
                ? Turn.over(person, scenes.say("bot/cancel/done")).afresh()
                : Turn.aside(person, stage, scenes.say("bot/cancel/nothing"));
    }
}
