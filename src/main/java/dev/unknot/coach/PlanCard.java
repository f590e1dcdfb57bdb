package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.stretch.Course;
import dev.unknot.stretch.Region;
import dev.unknot.triage.Filter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws the plan before it starts: what it holds, how long it takes, when to stop, and by when to see
/// a clinician if it does not help.
final class PlanCard {

    static final String START = "start";
    static final String LATER = "later";

    private static final Filter OLDER = new Filter("AGE_65");
    private static final int WEEKS_FOR_A_SHOULDER = 2;
    private static final int WEEKS = 3;

    private final Phrasebook words;
    private final Captions captions;
    private final InstantSource clock;

    PlanCard(Knowledge knowledge, InstantSource clock) {
        this.words = knowledge.words();
        this.captions = new Captions(words);
        this.clock = clock;
    }

    Outgoing.Card draw(Stage.Offered stage, Course course, Person person) {
        Plan plan = stage.plan();
        List<String> lines = new ArrayList<>();
        lines.add(plan.limited() ? words.say("bot/plan/limited") : words.say("verdicts/stretch", Map.of(
                "signs", words.say("verdicts/signs"), "date", date(person))));
        notes(course, person).forEach(lines::add);
        lines.add(words.say("bot/plan/title", Map.of("minutes", minutes(plan), "times", plan.times())) + "\n" + list(plan));
        return new Outgoing.Say(String.join("\n\n", lines), plan.items().isEmpty() ? Keyboard.NONE : buttons());
    }

    /// Much worse after the last session: two days of rest come first.
    Outgoing.Card rest() {
        return new Outgoing.Say(words.say("bot/rescreen/rest"), Keyboard.row(
                Button.Tap.plain(words.say("bot/menu/check"), Token.of(Token.MENU, MenuScene.CHECK))));
    }

    private List<String> notes(Course course, Person person) {
        boolean older = person.verdict() != null && person.verdict().filters().contains(OLDER);
        boolean stuck = !course.stuckWith().isEmpty();
        return Stream.of(
                        note("gentle", course.gentle()),
                        note("midRange", older),
                        note("same", stuck && !course.stalled()),
                        note("stalled", course.stalled()),
                        note("settled", course.settled()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> note(String name, boolean holds) {
        return holds ? Optional.of(words.say("bot/plan/" + name)) : Optional.empty();
    }

    private String list(Plan plan) {
        return String.join("\n", IntStream.range(0, plan.items().size())
                .mapToObj(at -> words.say("bot/plan/item", Map.of(
                        "number", at + 1,
                        "name", captions.name(plan.items().get(at)),
                        "dose", captions.dose(plan.items().get(at).dose()))))
                .toList());
    }

    private Keyboard buttons() {
        return Keyboard.row(
                Button.Tap.plain(words.say("bot/plan/later"), Token.of(Token.PRACTICE, LATER)),
                new Button.Tap(words.say("bot/plan/start"), Token.of(Token.PRACTICE, START), Button.Style.SUCCESS));
    }

    private static int minutes(Plan plan) {
        return Math.max(1, Math.round(plan.seconds() / 60f));
    }

    private String date(Person person) {
        boolean shoulder = person.profile() != null && person.profile().regions().contains(Region.SHOULDER_JOINT);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return today.plusWeeks(shoulder ? WEEKS_FOR_A_SHOULDER : WEEKS)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(words.say("bot/locale"))));
    }
}
