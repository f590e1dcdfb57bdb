package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.interview.Answer;
import dev.unknot.interview.Answers;
import dev.unknot.stretch.Done;
import dev.unknot.stretch.Outcome;
import java.time.InstantSource;
import java.util.List;

/// Leads from exercise to exercise. What hurts is stopped, remembered, and screened anew.
final class PracticeScene {

    private final Knowledge knowledge;
    private final PracticeCard card;
    private final RatingScene rating;
    private final InterviewScene interview;
    private final InstantSource clock;

    PracticeScene(Knowledge knowledge, RatingScene rating, InterviewScene interview, InstantSource clock) {
        this.knowledge = knowledge;
        this.card = new PracticeCard(knowledge);
        this.rating = rating;
        this.interview = interview;
        this.clock = clock;
    }

    Turn show(Person person, Stage.Practising stage) {
        return Turn.at(person, stage, card.draw(stage));
    }

    /// The plan lies on the table: start it, or leave it.
    Turn press(Person person, Stage.Offered stage, Token token) {
        return switch (token.part(0)) {
            case PlanCard.START -> show(person, new Stage.Practising(stage.plan(), 0, stage.view()));
            case PlanCard.LATER -> Turn.over(person, new Outgoing.Say(
                    knowledge.words().say("bot/plan/laterAnswer"), stretchAgain()));
            default -> Turn.aside(person, java.util.Optional.of(stage));
        };
    }

    Turn press(Person person, Stage.Practising stage, Token token) {
        if (!token.part(1).equals(Integer.toString(stage.at()))) {
            return show(person, stage);
        }
        return switch (token.part(0)) {
            case PracticeCard.NEXT, PracticeCard.SKIP -> next(person, stage, token.part(0).equals(PracticeCard.SKIP));
            case PracticeCard.BACK -> show(person, Stage.Practising.still(stage.plan(), Math.max(0, stage.at() - 1)));
            case PracticeCard.EASIER -> show(person, easier(stage));
            case PracticeCard.STILL -> show(person, stage.seenAs(View.STILL));
            case PracticeCard.MOTION -> show(person, stage.seenAs(View.MOTION));
            case PracticeCard.FOLLOW -> show(person, stage.seenAs(View.FOLLOW)).afresh();
            case PracticeCard.HURTS -> hurts(person, stage);
            default -> show(person, stage);
        };
    }

    private Turn next(Person person, Stage.Practising stage, boolean skipped) {
        Plan plan = skipped ? without(stage) : stage.plan();
        int next = skipped ? stage.at() : stage.at() + 1;
        if (plan.items().isEmpty()) {
            return Turn.over(person, new Outgoing.Say(knowledge.words().say("bot/practice/allSkipped"), stretchAgain()));
        }
        return next < plan.items().size()
                ? show(person, Stage.Practising.still(plan, next))
                : rating.begin(person, plan);
    }

    private static Plan without(Stage.Practising stage) {
        Plan plan = stage.plan();
        List<Planned> fewer = new java.util.ArrayList<>(plan.items());
        fewer.remove(stage.at());
        return new Plan(fewer, plan.limited(), plan.times(), plan.pain(), plan.hurt());
    }

    private static Stage.Practising easier(Stage.Practising stage) {
        Planned item = stage.item();
        return Stage.Practising.still(stage.plan().with(stage.at(), item.madeEasier()), stage.at());
    }

    /// Stop now, do not repeat it, and ask the first warning signs again. It counts as a session that
    /// made it worse: the next ones are gentle and leave this exercise out.
    private Turn hurts(Person person, Stage.Practising stage) {
        Plan plan = stage.plan();
        String hurt = stage.item().id();
        Done done = new Done(
                clock.instant(), plan.ids().subList(0, stage.at()), List.of(hurt), Outcome.WORSE, plan.pain(), plan.pain());
        return interview.begin(person, age(person), knowledge.words().say("verdicts/stopNow")).having(done);
    }

    private Answers age(Person person) {
        return person.profile() == null
                ? Answers.NONE
                : knowledge.dialog().answer(
                        Answers.NONE, knowledge.dialog().question("age"), Answer.Chosen.only(person.profile().age()));
    }

    private Keyboard stretchAgain() {
        return Keyboard.row(Button.Tap.plain(
                knowledge.words().say("bot/menu/stretch"), Token.of(Token.MENU, MenuScene.STRETCH)));
    }
}
