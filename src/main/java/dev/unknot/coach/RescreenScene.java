package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.interview.Answers;
import dev.unknot.triage.LastVerdict;
import dev.unknot.triage.Rescreen;
import dev.unknot.triage.Verdict;
import java.time.InstantSource;
import java.util.List;

/// The short way for who was found clear not long ago: anything new, and pain 0 to 10. Whoever has a
/// new sign, is in doubt, or felt worse last time goes the long way.
final class RescreenScene {

    private static final String NEW = "new";
    private static final String PAIN = "pain";

    /// From here on it matters whether the pain came suddenly, and that only the interview asks.
    private static final int STRONG = 7;

    private final Knowledge knowledge;
    private final Phrasebook words;
    private final Judge judge;
    private final InterviewScene interview;
    private final Courses courses;
    private final InstantSource clock;

    RescreenScene(Knowledge knowledge, Judge judge, InterviewScene interview, Courses courses, InstantSource clock) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
        this.judge = judge;
        this.interview = interview;
        this.courses = courses;
        this.clock = clock;
    }

    /// Whether the short way is open.
    boolean open(Person person) {
        LastVerdict last = person.verdict();
        return last != null
                && person.profile() != null
                && last.valid(clock.instant())
                && !courses.lastWasWorse(person)
                && (last.cleared() || !courses.of(person).withoutGain());
    }

    /// Begins a session of so many minutes; the interview opens where the short way is closed.
    Turn begin(Person person, int minutes) {
        return open(person)
                ? show(person, new Stage.Rescreening(minutes, person.rescreenedToday(clock.instant())))
                : interview.begin(person, Answers.NONE, whyAll(person));
    }

    /// Begins what a reminder has shown. Who has answered both questions today is not asked again.
    Turn begin(Person person, Stage.Wanted wanted) {
        Profile profile = person.profile();
        if (profile == null || !open(person)) {
            return begin(person, profile == null ? 0 : profile.minutes());
        }
        Stage.Rescreening stage =
                new Stage.Rescreening(profile.minutes(), person.rescreenedToday(clock.instant()), wanted);
        return courses.painToldSince(person, stage.nothingNew() ? person.rescreened() : null)
                .map(pain -> judged(person, stage, pain))
                .orElseGet(() -> show(person, stage));
    }

    private String whyAll(Person person) {
        return courses.of(person).withoutGain() ? words.say("bot/rescreen/withoutGain") : "";
    }

    Turn show(Person person, Stage.Rescreening stage) {
        return Turn.at(person, stage, stage.nothingNew() ? painCard() : newCard());
    }

    Turn press(Person person, Stage.Rescreening stage, Token token) {
        return switch (token.part(0)) {
            case NEW -> token.part(1).equals("no")
                    ? show(person, new Stage.Rescreening(stage.minutes(), true, stage.wanted()))
                    : interview.begin(person, Answers.NONE, words.say("bot/rescreen/fully"));
            case PAIN -> stage.nothingNew() && token.part(1).matches("10|\\d")
                    ? judged(person, stage, Integer.parseInt(token.part(1)))
                    : show(person, stage);
            default -> show(person, stage);
        };
    }

    /// A typed number for the pain, where that is asked.
    Turn typed(Person person, Stage.Rescreening stage, String text) {
        String plain = text.strip().replaceFirst("\\s*/\\s*10$", "");
        return stage.nothingNew() && plain.matches("10|\\d")
                ? judged(person, stage, Integer.parseInt(plain)).afresh()
                : show(person, stage).afresh();
    }

    private Turn judged(Person person, Stage.Rescreening stage, int pain) {
        LastVerdict last = person.verdict();
        if (pain >= STRONG) {
            return interview.begin(person, Answers.NONE, words.say("bot/rescreen/strong"));
        }
        if (last == null || !open(person)) {
            return interview.begin(person, Answers.NONE, "");
        }
        Verdict verdict = knowledge.triage().restore(last, new Rescreen(false, pain), clock.instant());
        return judge.rescreened(person, verdict, pain, stage);
    }

    private Outgoing.Card newCard() {
        return new Outgoing.Say(words.say("bot/rescreen/ask"), new Keyboard(List.of(
                List.of(new Button.Tap(words.say("bot/rescreen/nothing"), token(NEW, "no"), Button.Style.PRIMARY)),
                List.of(
                        Button.Tap.plain(words.say("bot/rescreen/something"), token(NEW, "yes")),
                        Button.Tap.plain(words.say("bot/interview/unsure"), token(NEW, "unsure"))))));
    }

    private Outgoing.Card painCard() {
        return new Outgoing.Say(
                words.say("bot/rescreen/pain"), Keyboard.grid(RatingScene.numbers(Token.RESCREEN, PAIN), 6));
    }

    private static String token(String... parts) {
        return Token.of(Token.RESCREEN, parts);
    }
}
