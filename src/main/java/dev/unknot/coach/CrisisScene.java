package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.triage.LastVerdict;
import dev.unknot.triage.Tier;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers words of despair before anything else. Nothing of what was written is kept but a time
/// until which nobody is sent an exercise.
final class CrisisScene {

    static final Set<String> CODES = Set.of("SUICIDAL_TEXT", "SELF_HARM_TEXT");

    private static final String NOW = "now";
    private static final String SAFE = "safe";
    private static final String YES = "yes";
    private static final Duration PAUSE = Duration.ofDays(1);

    private final Phrasebook words;
    private final HelpLines help;
    private final CountryScene countries;
    private final InstantSource clock;

    CrisisScene(Knowledge knowledge, CountryScene countries, InstantSource clock) {
        this.words = knowledge.words();
        this.help = new HelpLines(words, knowledge.numbers());
        this.countries = countries;
        this.clock = clock;
    }

    /// The crisis card. An exercise that was being shown is over; questions can be gone back to.
    Turn answer(Person person, Optional<Stage> stage) {
        Person paused = person.inCrisis(clock.instant().plus(PAUSE));
        Optional<Stage> kept = stage.filter(one -> one instanceof Stage.Interviewing || one instanceof Stage.Judged);
        return Turn.aside(paused, kept, card(paused));
    }

    /// Somebody else may be in danger: where there is help, and nothing is kept.
    Turn someone(Person person, Optional<Stage> stage) {
        return Turn.aside(person, stage, new Outgoing.Say(
                words.say("bot/someone/crisis", Map.of(
                        "number", help.emergency(person.country()), "crisisLine", help.crisis(person.country()))),
                Keyboard.NONE));
    }

    /// Somebody hurts them, or they are afraid of somebody: help, and how to leave no trace. It is
    /// URGENT, so no exercise follows.
    Turn abuse(Person person) {
        Person judged = person.judged(LastVerdict.of(Tier.URGENT, clock.instant(), false, Set.of()));
        return Turn.aside(judged, Optional.empty(), new Outgoing.Say(
                words.say("verdicts/abuse", Map.of(
                        "number", help.emergency(person.country()), "adviceLine", help.advice(person.country()))),
                Keyboard.NONE));
    }

    /// A kind word, and the one question that must be asked.
    Turn lowMood(Person person, Optional<Stage> stage) {
        return Turn.aside(person, stage, new Outgoing.Say(words.say("verdicts/lowMood"), Keyboard.row(
                Button.Tap.plain(words.say("bot/crisis/yes"), Token.of(Token.CRISIS, YES)),
                Button.Tap.plain(words.say("bot/crisis/no"), Token.of(Token.CRISIS, SAFE)))));
    }

    Turn press(Person person, Optional<Stage> stage, Token token) {
        return switch (token.part(0)) {
            case YES -> answer(person, stage);
            case NOW -> Turn.aside(person, stage, needHelp(person), countries.numbers(person));
            case SAFE -> Turn.aside(person, stage, new Outgoing.Say(words.say("bot/crisis/safe"), Keyboard.NONE));
            default -> Turn.aside(person, stage);
        };
    }

    private Outgoing.Card card(Person person) {
        return new Outgoing.Say(
                words.say("verdicts/crisis", Map.of(
                        "number", help.emergency(person.country()), "crisisLine", help.crisis(person.country()))),
                Keyboard.column(java.util.List.of(
                        new Button.Tap(words.say("bot/crisis/needHelp"), Token.of(Token.CRISIS, NOW), Button.Style.DANGER),
                        Button.Tap.plain(words.say("bot/crisis/amSafe"), Token.of(Token.CRISIS, SAFE)),
                        Button.Tap.plain(words.say("bot/interview/back"), Token.of(Token.CRISIS, "back")))));
    }

    private Outgoing.Card needHelp(Person person) {
        return new Outgoing.Say(
                words.say("bot/crisis/now", Map.of(
                        "number", help.emergency(person.country()), "crisisLine", help.crisis(person.country()))),
                Keyboard.NONE);
    }
}
