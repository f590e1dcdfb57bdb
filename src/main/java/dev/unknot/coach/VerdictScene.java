package dev.unknot.coach;

import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;

/// What can be done on the card that points to help. None of it leads to an exercise but slow
/// breathing, and that only where it may.
final class VerdictScene {

    private final Knowledge knowledge;
    private final VerdictCard card;
    private final InterviewScene interview;
    private final CountryScene countries;
    private final MenuScene menu;

    VerdictScene(Knowledge knowledge, InterviewScene interview, CountryScene countries, MenuScene menu) {
        this.knowledge = knowledge;
        this.card = new VerdictCard(knowledge);
        this.interview = interview;
        this.countries = countries;
        this.menu = menu;
    }

    Turn show(Person person, Stage.Judged stage) {
        return Turn.at(person, stage, card.draw(stage, person));
    }

    Turn press(Person person, Stage.Judged stage, Token token) {
        return switch (token.part(0)) {
            case VerdictCard.NUMBERS -> show(person, stage).saying(countries.numbers(person));
            case VerdictCard.MISTAKE -> interview.begin(person, age(stage), knowledge.words().say("bot/verdict/mistaken"));
            case VerdictCard.AGAIN -> show(person, stage).afresh();
            case VerdictCard.BREATHE -> menu.breathe(person, java.util.Optional.of(stage), "");
            default -> show(person, stage);
        };
    }

    /// Back to the first warning signs; the age is known already, nothing else is kept.
    private Answers age(Stage.Judged stage) {
        return stage.age().isEmpty()
                ? Answers.NONE
                : knowledge.dialog().answer(
                        Answers.NONE, knowledge.dialog().question("age"), Answer.Chosen.only(stage.age()));
    }
}
