package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.interview.Answers;
import dev.unknot.stretch.Done;
import dev.unknot.stretch.Outcome;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks how it was: better, same or worse; pain 0 to 10; anything new. Three taps, and anything new
/// opens the whole interview.
final class RatingScene {

    private static final String OUTCOME = "outcome";
    private static final String PAIN = "pain";
    private static final String NEW = "new";
    private static final int MUCH_WORSE = 3;

    private final Phrasebook words;
    private final InterviewScene interview;
    private final InstantSource clock;

    RatingScene(Knowledge knowledge, InterviewScene interview, InstantSource clock) {
        this.words = knowledge.words();
        this.interview = interview;
        this.clock = clock;
    }

    /// From here on silence about anything new counts for nothing: the next session asks again,
    /// unless this one is answered to its end.
    Turn begin(Person person, Plan plan) {
        return show(person.notRescreened(), new Stage.Rating(plan, null, null));
    }

    Turn show(Person person, Stage.Rating stage) {
        return Turn.at(person, stage, card(stage));
    }

    Turn press(Person person, Stage.Rating stage, Token token) {
        Plan plan = stage.plan();
        return switch (token.part(0)) {
            case OUTCOME -> outcome(token.part(1))
                    .map(outcome -> show(person, new Stage.Rating(plan, outcome, null)))
                    .orElseGet(() -> show(person, stage));
            case PAIN -> token.part(1).matches("10|\\d")
                    ? show(person, new Stage.Rating(plan, stage.outcome(), Integer.valueOf(token.part(1))))
                    : show(person, stage);
            case NEW -> finish(person, stage, token.part(1).equals("yes"));
            default -> show(person, stage);
        };
    }

    private static Optional<Outcome> outcome(String name) {
        return Stream.of(Outcome.values()).filter(outcome -> outcome.name().equals(name)).findFirst();
    }

    /// A typed number for the pain, where that is asked.
    Turn typed(Person person, Stage.Rating stage, String text) {
        String plain = text.strip().replaceFirst("\\s*/\\s*10$", "");
        boolean asked = stage.outcome() != null && stage.pain() == null;
        return asked && plain.matches("10|\\d")
                ? show(person, new Stage.Rating(stage.plan(), stage.outcome(), Integer.valueOf(plain))).afresh()
                : show(person, stage).afresh();
    }

    private Turn finish(Person person, Stage.Rating stage, boolean anythingNew) {
        Outcome outcome = stage.outcome();
        Integer pain = stage.pain();
        if (outcome == null || pain == null) {
            return show(person, stage);
        }
        Plan plan = stage.plan();
        Done done = new Done(clock.instant(), plan.ids(), plan.hurt(), outcome, plan.pain(), pain);
        Turn turn = anythingNew
                ? interview.begin(person, Answers.NONE, words.say("bot/rating/newSign"))
                : Turn.over(person.rescreenedAt(clock.instant()), new Outgoing.Say(goodbye(outcome, plan.pain(), pain), tips()));
        return outcome == Outcome.WORSE && person.rhythm() != null
                ? turn.having(done).doing(Errand.Wake.checkBack(done.at()))
                : turn.having(done);
    }

    private String goodbye(Outcome outcome, int before, int after) {
        boolean muchWorse = outcome == Outcome.WORSE && after - before >= MUCH_WORSE;
        return words.say("bot/rating/" + (muchWorse ? "muchWorse" : outcome.name().toLowerCase(Locale.ROOT)));
    }

    private Keyboard tips() {
        return Keyboard.row(Button.Tap.plain(words.say("bot/menu/tips"), Token.of(Token.MENU, MenuScene.TIPS)));
    }

    private Outgoing.Card card(Stage.Rating stage) {
        if (stage.outcome() == null) {
            return new Outgoing.Say(words.say("bot/rating/ask"), Keyboard.row(outcomes()));
        }
        return stage.pain() == null
                ? new Outgoing.Say(words.say("bot/rating/askPain"), Keyboard.grid(numbers(Token.RATING, PAIN), 6))
                : new Outgoing.Say(words.say("bot/rating/askNew"), Keyboard.row(
                        Button.Tap.plain(words.say("bot/rating/nothingNew"), Token.of(Token.RATING, NEW, "no")),
                        Button.Tap.plain(words.say("bot/rating/somethingNew"), Token.of(Token.RATING, NEW, "yes"))));
    }

    private Button[] outcomes() {
        return List.of(Outcome.values()).stream()
                .map(outcome -> Button.Tap.plain(
                        words.say("bot/rating/button/" + outcome.name().toLowerCase(Locale.ROOT)),
                        Token.of(Token.RATING, OUTCOME, outcome.name())))
                .toArray(Button[]::new);
    }

    /// The buttons 0 to 10.
    static List<Button> numbers(String scene, String what) {
        return IntStream.rangeClosed(0, 10)
                .<Button>mapToObj(value -> Button.Tap.plain(
                        Integer.toString(value), Token.of(scene, what, Integer.toString(value))))
                .toList();
    }
}
