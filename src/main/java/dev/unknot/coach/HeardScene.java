package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import dev.unknot.triage.text.Assertion;
import dev.unknot.triage.text.Finding;
import dev.unknot.triage.text.Screened;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Deals with warning signs in typed words: an emergency at once, anything less by one question in
/// the words that were used, and somebody else's by advice of which nothing is kept.
final class HeardScene {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String UNSURE = "unsure";
    private static final String OVERDOSE = "OVERDOSE_OR_POISON";
    private static final String ABUSE = "ABUSE_DISCLOSED";
    private static final String LOW_MOOD = "LOW_MOOD";

    private final Knowledge knowledge;
    private final Phrasebook words;
    private final HelpLines help;
    private final VerdictCard card;
    private final Judge judge;
    private final InterviewScene interview;
    private final CrisisScene crisis;
    private final MenuScene menu;

    HeardScene(Knowledge knowledge, Judge judge, InterviewScene interview, CrisisScene crisis, MenuScene menu) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
        this.help = new HelpLines(words, knowledge.numbers());
        this.card = new VerdictCard(knowledge);
        this.judge = judge;
        this.interview = interview;
        this.crisis = crisis;
        this.menu = menu;
    }

    /// What has to be done about a text at once; empty where there is nothing.
    Optional<Turn> danger(Person person, Optional<Stage> stage, Screened screened) {
        return despair(person, stage, screened)
                .or(() -> emergency(person, screened))
                .or(() -> distress(person, stage, screened))
                .or(() -> someone(person, stage, screened));
    }

    private Optional<Turn> despair(Person person, Optional<Stage> stage, Screened screened) {
        List<Finding> found = screened.counting().stream()
                .filter(finding -> CrisisScene.CODES.contains(finding.flag().code()))
                .toList();
        boolean own = found.stream().anyMatch(finding -> finding.assertion() != Assertion.SOMEONE_ELSES);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(own ? crisis.answer(person, stage) : crisis.someone(person, stage));
    }

    private Optional<Turn> emergency(Person person, Screened screened) {
        List<RedFlag> raised = screened.counting().stream()
                .filter(finding -> finding.assertion() == Assertion.AFFIRMED)
                .map(Finding::flag)
                .filter(flag -> flag.tier() == Tier.EMERGENCY)
                .toList();
        if (raised.isEmpty()) {
            return Optional.empty();
        }
        Turn turn = judge.heard(person, Tier.EMERGENCY, raised).afresh();
        boolean overdose = raised.stream().anyMatch(flag -> flag.code().equals(OVERDOSE));
        return Optional.of(overdose ? turn.saying(say("verdicts/overdose", number(person))) : turn);
    }

    private Optional<Turn> distress(Person person, Optional<Stage> stage, Screened screened) {
        if (screened.codes().contains(ABUSE)) {
            return Optional.of(crisis.abuse(person));
        }
        return screened.codes().contains(LOW_MOOD) ? Optional.of(crisis.lowMood(person, stage)) : Optional.empty();
    }

    /// Somebody else's tier, in the words of the card, and nothing of it is kept.
    private Optional<Turn> someone(Person person, Optional<Stage> stage, Screened screened) {
        List<Finding> others = screened.counting().stream()
                .filter(finding -> finding.assertion() == Assertion.SOMEONE_ELSES)
                .filter(finding -> finding.flag().tier() == screened.tier())
                .toList();
        if (others.isEmpty() || screened.tier() == Tier.STRETCH) {
            return Optional.empty();
        }
        List<String> codes = others.stream().map(finding -> finding.flag().code()).toList();
        String advice = card.text(new Stage.Judged(screened.tier(), codes, ""), person);
        return Optional.of(Turn.aside(person, stage,
                new Outgoing.Say(words.say("bot/someone/about") + "\n\n" + advice, Keyboard.NONE)));
    }

    /// Asks about the most severe signs, and keeps what else was understood.
    Optional<Turn> confirm(Person person, Optional<Stage> stage, Screened screened) {
        if (screened.tier() == Tier.STRETCH) {
            return Optional.empty();
        }
        List<Finding> found = screened.counting().stream()
                .filter(finding -> finding.flag().tier() == screened.tier())
                .toList();
        SortedSet<String> codes = found.stream().map(finding -> finding.flag().code())
                .collect(Collectors.toCollection(TreeSet::new));
        Stage.Interviewing at = interview.stage(person, stage);
        Stage.Interviewing asking = at.asking(codes).noting(Noted.of(screened, knowledge.dialog(), at.noted()));
        String quoted = Quotes.of(words, found);
        return Optional.of(Turn.aside(person, Optional.of(asking), new Outgoing.Say(
                words.say("bot/heard/confirm", Map.of("words", quoted)),
                Keyboard.row(tap(YES), tap(NO), tap(UNSURE)))));
    }

    /// The answer to the question. What is not sure counts, and no answer clears anybody: the questions
    /// go on.
    Turn press(Person person, Optional<Stage> stage, Token token) {
        if (!(stage.orElse(null) instanceof Stage.Interviewing at) || at.asked().isEmpty()) {
            return Turn.aside(person, stage, menu.welcome(person));
        }
        SortedSet<String> heard = new TreeSet<>(at.heard());
        boolean no = token.part(0).equals(NO);
        if (!no) {
            heard.addAll(at.asked());
        }
        return interview.show(person, at.hearing(heard), words.say(no ? "bot/heard/goOn" : "bot/heard/goOnSigns")).afresh();
    }

    private Outgoing.Card say(String key, Map<String, Object> arguments) {
        return new Outgoing.Say(words.say(key, arguments), Keyboard.NONE);
    }

    private Map<String, Object> number(Person person) {
        return Map.of("number", help.emergency(person.country()));
    }

    private Button tap(String answer) {
        return Button.Tap.plain(words.say("bot/heard/" + answer), Token.of(Token.HEARD, answer));
    }
}
