package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.stretch.Dose;
import dev.unknot.triage.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What can be read or had beside the conversation: help, privacy, tips, questions, slow breathing.
final class MenuScene {

    static final String CHECK = "check";
    static final String STRETCH = "stretch";
    static final String BREATHE = "breathe";
    static final String TIPS = "tips";
    static final String FAQ = "faq";
    static final String HELP = "help";
    static final String LANGUAGE = "language";
    static final String FOLLOW = "follow";

    private static final String BREATHING = "belly_breathing";

    private final Knowledge knowledge;
    private final Phrasebook words;
    private final HelpLines help;

    MenuScene(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
        this.help = new HelpLines(words, knowledge.numbers());
    }

    /// The first words anybody reads.
    Outgoing.Card welcome(Person person) {
        return new Outgoing.Say(
                words.say("bot/welcome", Map.of("number", help.emergency(person.country()))),
                new Keyboard(List.of(
                        List.of(new Button.Tap(words.say("bot/menu/check"), Token.of(Token.MENU, CHECK), Button.Style.PRIMARY)),
                        List.of(menu("stretch", STRETCH), menu("breathe", BREATHE)),
                        List.of(menu("tips", TIPS), menu("help", HELP)))));
    }

    Outgoing.Card help(Person person) {
        return new Outgoing.Say(
                words.say("bot/helpText", Map.of("number", help.emergency(person.country()))), Keyboard.NONE);
    }

    Outgoing.Card privacy() {
        return new Outgoing.Say(words.say("bot/privacy"), Keyboard.NONE);
    }

    /// Slow breathing where it may be offered, else the reason why not.
    ///
    /// @param how how it is shown: [#FOLLOW], or empty for the picture
    Turn breathe(Person person, Optional<Stage> stage, String how) {
        if (!Calm.mayBreathe(person)) {
            return Turn.aside(person, stage, new Outgoing.Say(words.say("bot/breathe/notNow"), checkAgain()));
        }
        return knowledge.catalogue().find(BREATHING)
                .map(breathing -> new Plan(
                        List.of(new Planned(BREATHING, breathing.dose(), false)), false, 1, 0, List.of()))
                .map(plan -> how.equals(FOLLOW) ? breathingClip(plan) : breathingPicture(plan))
                .map(card -> Turn.aside(person, stage, card))
                .orElseGet(() -> Turn.aside(person, stage, new Outgoing.Say(words.say("bot/breathe/words"), Keyboard.NONE)));
    }

    private Outgoing.Card breathingPicture(Plan plan) {
        Dose dose = plan.items().getFirst().dose();
        Button follow = Button.Tap.plain(words.say("bot/practice/follow"), Token.of(Token.MENU, BREATHE, FOLLOW));
        return new Outgoing.Show(
                knowledge.pictures().of(BREATHING, dose),
                new Captions(words).caption(plan, 0),
                knowledge.clips().follow(BREATHING, dose).isPresent() ? Keyboard.row(follow) : Keyboard.NONE);
    }

    private Outgoing.Card breathingClip(Plan plan) {
        return knowledge.clips().follow(BREATHING, plan.items().getFirst().dose())
                .<Outgoing.Card>map(clip -> new Outgoing.Play(clip, new Captions(words).caption(plan, 0), Keyboard.NONE))
                .orElseGet(() -> breathingPicture(plan));
    }

    /// One tip card, with the way to the others.
    Outgoing.Card tips(String id) {
        String shown = knowledge.tips().contains(id) ? id : knowledge.tips().getFirst();
        String text = "<b>" + words.say("tips/" + shown + "/title") + "</b>\n\n• "
                + String.join("\n• ", words.list("tips/" + shown + "/items"));
        List<Button> others = knowledge.tips().stream()
                .filter(other -> !other.equals(shown))
                .<Button>map(other -> Button.Tap.plain(
                        words.say("tips/" + other + "/title"), Token.of(Token.MENU, TIPS, other)))
                .toList();
        return new Outgoing.Say(text, Rows.of(others));
    }

    /// The list of frequent questions.
    Outgoing.Card questions() {
        List<Button> buttons = knowledge.faq().stream()
                .<Button>map(id -> Button.Tap.plain(words.say("faq/" + id + "/question"), Token.of(Token.MENU, FAQ, id)))
                .toList();
        return new Outgoing.Say(words.say("bot/faq/ask"), Keyboard.column(buttons));
    }

    /// The answer to one frequent question.
    Outgoing.Card answer(String id) {
        return knowledge.faq().contains(id)
                ? new Outgoing.Say(
                        "<b>" + words.say("faq/" + id + "/question") + "</b>\n\n" + words.say("faq/" + id + "/answer"),
                        Keyboard.row(Button.Tap.plain(words.say("bot/faq/more"), Token.of(Token.MENU, FAQ, "all"))))
                : questions();
    }

    /// What is said where an exercise was asked for and help was pointed to before.
    Optional<Outgoing.Card> helpFirst(Person person) {
        boolean pointed = person.verdict() != null && person.verdict().tier() != Tier.STRETCH;
        return pointed
                ? Optional.of(new Outgoing.Say(
                        words.say("bot/stretch/helpFirst", Map.of("number", help.emergency(person.country()))),
                        checkAgain()))
                : Optional.empty();
    }

    /// The way to the questions, and nothing else.
    Keyboard checkOnly() {
        return Keyboard.row(new Button.Tap(words.say("bot/menu/check"), Token.of(Token.MENU, CHECK), Button.Style.PRIMARY));
    }

    private Keyboard checkAgain() {
        return Keyboard.row(menu("checkAgain", CHECK));
    }

    private Button menu(String key, String what) {
        return Button.Tap.plain(words.say("bot/menu/" + key), Token.of(Token.MENU, what));
    }
}
