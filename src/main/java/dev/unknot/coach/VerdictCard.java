package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Draws the card that points to help: what, by when, and why, with the number to call.
final class VerdictCard {

    static final String MISTAKE = "mistake";
    static final String NUMBERS = "numbers";
    static final String AGAIN = "again";
    static final String CHECK = "check";
    static final String BREATHE = "breathe";

    private static final int REASONS = 6;

    private final Knowledge knowledge;
    private final Phrasebook words;
    private final HelpLines help;

    VerdictCard(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
        this.help = new HelpLines(words, knowledge.numbers());
    }

    Outgoing.Card draw(Stage.Judged stage, Person person) {
        return new Outgoing.Say(text(stage, person), buttons(stage, person));
    }

    /// What the card says.
    String text(Stage.Judged stage, Person person) {
        List<RedFlag> flags = flags(stage);
        return switch (stage.tier()) {
            case EMERGENCY -> emergency(flags, person);
            case URGENT -> urgent(flags, person);
            case CLINICIAN, STRETCH -> clinician(flags);
        };
    }

    private String emergency(List<RedFlag> flags, Person person) {
        return paragraphs(
                Stream.of(words.say("verdicts/emergency",
                        Map.of("reason", reasons(flags), "number", help.emergency(person.country())))),
                advice(flags));
    }

    private String urgent(List<RedFlag> flags, Person person) {
        return paragraphs(
                Stream.of(words.say("verdicts/urgent", Map.of(
                        "reason", reasons(flags),
                        "adviceLine", help.advice(person.country()),
                        "number", help.emergency(person.country())))),
                advice(flags));
    }

    private String clinician(List<RedFlag> flags) {
        return paragraphs(
                Stream.of(words.say("verdicts/clinician",
                        Map.of("reason", reasons(flags), "signs", words.say("verdicts/signs")))),
                advice(flags));
    }

    private Stream<String> advice(List<RedFlag> flags) {
        return flags.stream()
                .flatMap(flag -> flag.advice().stream())
                .distinct()
                .map(id -> words.say("verdicts/advice/" + id));
    }

    /// What was told, in a few words; a row of the screen may stand for several flags.
    private String reasons(List<RedFlag> flags) {
        List<String> reasons = flags.stream()
                .map(flag -> words.say("flags/" + flag.code() + "/reason"))
                .distinct()
                .limit(REASONS)
                .toList();
        return String.join(words.say("bot/verdict/orReason"), reasons);
    }

    private Keyboard buttons(Stage.Judged stage, Person person) {
        List<Button> buttons = new ArrayList<>();
        if (person.country() == null && stage.tier() != Tier.CLINICIAN) {
            buttons.add(new Button.Tap(words.say("bot/country/choose"),
                    Token.of(Token.COUNTRY, CountryScene.PICK, "0"), Button.Style.PRIMARY));
        }
        switch (stage.tier()) {
            case EMERGENCY -> {
                buttons.add(tap("bot/verdict/numbers", NUMBERS, Button.Style.DANGER));
                buttons.add(tap("bot/verdict/mistake", MISTAKE, Button.Style.PLAIN));
                buttons.add(tap("bot/verdict/again", AGAIN, Button.Style.PLAIN));
            }
            case URGENT -> {
                buttons.add(tap("bot/verdict/numbers", NUMBERS, Button.Style.PRIMARY));
                buttons.add(tap("bot/verdict/mistake", MISTAKE, Button.Style.PLAIN));
            }
            case CLINICIAN, STRETCH -> {
                if (Calm.mayBreathe(person)) {
                    buttons.add(tap("bot/verdict/breathe", BREATHE, Button.Style.PLAIN));
                }
                buttons.add(tap("bot/verdict/mistake", MISTAKE, Button.Style.PLAIN));
            }
        }
        return Keyboard.column(buttons);
    }

    private Button tap(String key, String what, Button.Style style) {
        return new Button.Tap(words.say(key), Token.of(Token.VERDICT, what), style);
    }

    private List<RedFlag> flags(Stage.Judged stage) {
        return stage.codes().stream().flatMap(code -> knowledge.triage().flag(code).stream()).toList();
    }

    private static String paragraphs(Stream<String> first, Stream<String> more) {
        return String.join("\n\n", Stream.concat(first, more).toList());
    }
}
