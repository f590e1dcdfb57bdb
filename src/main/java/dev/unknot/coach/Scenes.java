package dev.unknot.coach;

import dev.unknot.chat.Outgoing;
import java.time.InstantSource;
import java.util.Optional;

/// All the scenes, wired to one another, and the one that a stage belongs to.
final class Scenes {

    final InterviewScene interview;
    final RescreenScene rescreen;
    final VerdictScene verdict;
    final PracticeScene practice;
    final RatingScene rating;
    final CountryScene countries;
    final CrisisScene crisis;
    final HeardScene heard;
    final MenuScene menu;
    final NudgeScene nudge;
    final BreakScene taken;
    final Reminding reminders;
    final Judge judge;

    private final Knowledge knowledge;
    private final PlanCard plans;
    private final Courses courses;

    Scenes(Knowledge knowledge, People people, Rhythms rhythms, InstantSource clock) {
        this.knowledge = knowledge;
        this.courses = new Courses(people, clock);
        this.plans = new PlanCard(knowledge, clock);
        this.judge = new Judge(knowledge, courses, clock);
        this.interview = new InterviewScene(knowledge, judge, courses);
        this.rescreen = new RescreenScene(knowledge, judge, interview, courses, clock);
        this.rating = new RatingScene(knowledge, interview, clock);
        this.practice = new PracticeScene(knowledge, rating, interview, clock);
        this.countries = new CountryScene(knowledge);
        this.menu = new MenuScene(knowledge);
        this.verdict = new VerdictScene(knowledge, interview, countries, menu);
        this.nudge = new NudgeScene(knowledge, rescreen, people, clock);
        this.taken = new BreakScene(knowledge, rhythms, clock);
        this.reminders = new Reminding(knowledge.words(), rhythms, clock);
        this.crisis = new CrisisScene(knowledge, countries, clock);
        this.heard = new HeardScene(knowledge, judge, interview, crisis, menu);
    }

    /// A tap on the card of the stage.
    Turn press(Person person, Stage stage, Token token) {
        return switch (stage) {
            case Stage.Interviewing at when token.scene().equals(Token.INTERVIEW) -> interview.press(person, at, token);
            case Stage.Rescreening at when token.scene().equals(Token.RESCREEN) -> rescreen.press(person, at, token);
            case Stage.Judged at when token.scene().equals(Token.VERDICT) -> verdict.press(person, at, token);
            case Stage.Offered at when token.scene().equals(Token.PRACTICE) -> practice.press(person, at, token);
            case Stage.Practising at when token.scene().equals(Token.PRACTICE) -> practice.press(person, at, token);
            case Stage.Rating at when token.scene().equals(Token.RATING) -> rating.press(person, at, token);
            case Stage.Planning(_, var before, _) when before != null -> press(person, before, token);
            case Stage.Planning _ ->
                Turn.aside(person, Optional.of(stage)).alerting(knowledge.words().say("bot/staleCard"));
            case Stage.Interviewing _, Stage.Rescreening _, Stage.Judged _, Stage.Offered _, Stage.Practising _,
                    Stage.Rating _ -> now(person, stage, "");
        };
    }

    /// The card of the stage once more, at the bottom of the chat.
    Turn again(Person person, Stage stage, String preface) {
        return now(person, stage, preface).afresh();
    }

    /// The card of the stage once more, in its place. Whoever presses a button of another stage does not see
    /// it: the process that was to show it was killed.
    Turn now(Person person, Stage stage, String preface) {
        return switch (stage) {
            case Stage.Interviewing at -> interview.show(person, at, preface);
            case Stage.Rescreening at -> rescreen.show(person, at);
            case Stage.Judged at -> verdict.show(person, at);
            case Stage.Offered at -> Turn.at(person, at, plans.draw(at, courses.of(person), person));
            case Stage.Practising at -> practice.show(person, at);
            case Stage.Rating at -> rating.show(person, at);
            case Stage.Planning at ->
                Turn.aside(person, Optional.of(at), reminders.plan.question(person, at.asking()));
        };
    }

    /// Words typed while the stage wants a tap; empty where the stage makes nothing of words.
    Optional<Turn> typed(Person person, Stage stage, String text) {
        return switch (stage) {
            case Stage.Interviewing at -> interview.typed(person, at, text);
            case Stage.Rescreening at -> Optional.of(rescreen.typed(person, at, text));
            case Stage.Rating at -> Optional.of(rating.typed(person, at, text));
            case Stage.Planning at -> Optional.of(reminders.typed.answer(person, at, text));
            case Stage.Judged _, Stage.Offered _, Stage.Practising _ -> Optional.empty();
        };
    }

    /// A country was chosen: its numbers, and a card that shows numbers is drawn anew with them.
    Turn settled(Person person, Optional<Stage> stage) {
        return stage.filter(Stage.Judged.class::isInstance)
                .map(judged -> again(person, judged, ""))
                .orElseGet(() -> Turn.aside(person, stage))
                .saying(countries.numbers(person));
    }

    Outgoing.Card say(String key) {
        return new Outgoing.Say(knowledge.words().say(key), dev.unknot.chat.Keyboard.NONE);
    }
}
