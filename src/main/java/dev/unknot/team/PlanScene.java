package dev.unknot.team;

import dev.unknot.chat.Address;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.chat.Sender;
import dev.unknot.place.City;
import dev.unknot.place.Holidays;
import dev.unknot.place.Zones;
import dev.unknot.reminder.HabitCode;
import dev.unknot.reminder.RhythmWords;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.TypedPlan;
import dev.unknot.reminder.Understood;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Changes a plan for somebody who may: one card that is edited in place, and a card for each of
/// its parts. Whether somebody may was asked before.
final class PlanScene {

    private final Tongues tongues;
    private final Schedule schedule;
    private final InstantSource clock;
    private final Holidays holidays;

    PlanScene(Tongues tongues, Schedule schedule, Holidays holidays, InstantSource clock) {
        this.tongues = tongues;
        this.schedule = schedule;
        this.holidays = holidays;
        this.clock = clock;
    }

    /// The cards in the language of a plan.
    private record Cards(Phrasebook words, RhythmWords saying, PlanCard whole, PlanParts parts, ZoneCards zones) {}

    private Cards cards(Plan plan) {
        Phrasebook words = tongues.of(plan.language());
        RhythmWords saying = new RhythmWords(words);
        return new Cards(words, saying, new PlanCard(words, saying, schedule, holidays, clock),
                new PlanParts(words, saying, tongues), new ZoneCards(words, saying, clock));
    }

    /// The whole card, or the question that comes before it.
    Outgoing.Card open(Plan plan, Address at) {
        return whole(plan, "", at);
    }

    /// What a member is told: when the next break is, or why there is none.
    String next(Plan plan) {
        return cards(plan).whole().state(plan);
    }

    /// A button of a card was pressed.
    Outgoing.Card press(Plan plan, Token token, Address at, Sender who) {
        Cards cards = cards(plan);
        return switch (token.action()) {
            case Token.ZONE -> cards.zones().ask(plan, at);
            case Token.COUNTRIES -> cards.zones().countries(plan, page(token.part(0)), at);
            case Token.IN -> cards.zones().in(plan, token.part(0), at);
            case Token.SET_ZONE -> zone(plan, token, at, who);
            case Token.LANGUAGES -> cards.parts().languages(plan, at);
            case Token.LANGUAGE -> changed(plan, at, who, one -> one.speaking(tongues.code(token.part(0))), "");
            case Token.PAUSE -> pause(plan, token.part(0).equals("1"), at, who);
            case Token.SILENT -> changed(plan, at, who, one -> one.silent(token.part(0).equals("1")), "");
            case Token.HERE -> changed(plan, at, who, one -> one.postedIn(at.thread()), "");
            default -> habit(plan, token, at, who);
        };
    }

    private Outgoing.Card habit(Plan plan, Token token, Address at, Sender who) {
        Plan next = HabitCode.read(token.part(0))
                .filter(habit -> habit.on() && !habit.days().isEmpty())
                .flatMap(habit -> change(plan, who, one -> one.with(habit)))
                .orElse(plan);
        return switch (token.action()) {
            case Token.DAYS, Token.DAY -> cards(next).parts().days(next, at);
            case Token.HOURS, Token.HOUR -> cards(next).parts().hours(next, at);
            default -> whole(next, "", at);
        };
    }

    private Outgoing.Card zone(Plan plan, Token token, Address at, Sender who) {
        return Zones.known(token.part(0))
                .map(zone -> zone(plan, zone, token.part(1), at, who))
                .orElseGet(() -> cards(plan).zones().ask(plan, at));
    }

    /// The zone is chosen: the breaks begin, or go on by another clock.
    private Outgoing.Card zone(Plan plan, ZoneId zone, String iso, Address at, Sender who) {
        String note = plan.zoneId().isEmpty() ? "team/note/begun" : "team/note/moved";
        return changed(plan, at, who, one -> atFirst(one, at).in(zone, ZoneCards.country(iso).orElse(null)), note);
    }

    /// Breaks are posted in the topic in which they were set up.
    private static Plan atFirst(Plan plan, Address at) {
        boolean first = plan.zoneId().isEmpty() && plan.kind() == Plan.Kind.GROUP;
        return first ? plan.postedIn(at.thread()) : plan;
    }

    /// Pauses the breaks or lets them go on.
    Outgoing.Card pause(Plan plan, boolean paused, Address at, Sender who) {
        return changed(plan, at, who, one -> paused ? one.paused(true) : one.paused(false).behind(null),
                paused ? "" : "team/note/goesOn");
    }

    /// Something was written in answer to a card or a post. People answer posts with all sorts of
    /// things, so nothing is taken for a city once there is one, nor for a time what is only a
    /// number.
    Optional<Outgoing.Card> replied(Plan plan, String text, Address at, Sender who) {
        boolean aboutTimes = new TypedPlan(cards(plan).saying().typed()).concerns(text);
        return plan.zone().isEmpty()
                ? city(plan, text, at, who)
                : aboutTimes ? times(plan, text, at, who) : Optional.empty();
    }

    /// A city, a language, or days and times, were written behind the command.
    Outgoing.Card typed(Plan plan, String text, Address at, Sender who) {
        return understood(plan, text, at, who).orElseGet(() -> plan.zone().isEmpty()
                ? cards(plan).zones().unknown(plan, at)
                : whole(plan, cards(plan).words().say("team/note/unclear"), at));
    }

    private Optional<Outgoing.Card> understood(Plan plan, String text, Address at, Sender who) {
        Optional<String> language = tongues.named(text);
        if (language.isPresent()) {
            return Optional.of(changed(plan, at, who, one -> one.speaking(language.get()), ""));
        }
        return times(plan, text, at, who).or(() -> city(plan, text, at, who));
    }

    private Optional<Outgoing.Card> times(Plan plan, String text, Address at, Sender who) {
        TypedPlan reader = new TypedPlan(cards(plan).saying().typed());
        return plan.zone()
                .map(zone -> reader.read(text, Slot.DESK, plan.rhythm(), clock.instant().atZone(zone)))
                .flatMap(read -> read instanceof Understood.Plan said && said.slot().filter(slot -> slot != Slot.DESK).isEmpty()
                        ? Optional.of(times(plan, said, at, who))
                        : Optional.empty());
    }

    private Outgoing.Card times(Plan plan, Understood.Plan said, Address at, Sender who) {
        boolean only = said.times().isEmpty() && said.days().isEmpty();
        return said.off() || only
                ? pause(plan, said.off(), at, who)
                : changed(plan, at, who, one -> one.with(said.applied(one.habit())), "team/note/saved");
    }

    /// Who writes in the name of the group cannot press buttons in its name: a city that is the
    /// only one of its name is taken at once.
    private Optional<Outgoing.Card> city(Plan plan, String text, Address at, Sender who) {
        ZoneCards zones = cards(plan).zones();
        Optional<City> only = who.isAnonymousAdministrator() ? zones.only(text) : Optional.empty();
        return only.map(city -> zone(plan, city.zone(), city.country(), at, who)).or(() -> zones.named(plan, text, at));
    }

    private Outgoing.Card changed(Plan plan, Address at, Sender who, UnaryOperator<Plan> change, String note) {
        Plan after = change(plan, who, change).orElse(plan);
        return whole(after, note.isEmpty() ? "" : cards(after).words().say(note, Map.of()), at);
    }

    private Optional<Plan> change(Plan plan, Sender who, UnaryOperator<Plan> change) {
        long person = who.isAnonymousAdministrator() ? 0 : who.id();
        return schedule.change(plan.chat(), one -> change.apply(one).setBy(person)).map(Plans.Change::after);
    }

    private Outgoing.Card whole(Plan plan, String note, Address at) {
        Cards cards = cards(plan);
        return plan.zone().isEmpty() ? cards.zones().ask(plan, at) : cards.whole().draw(plan, note, at);
    }

    private static int page(String number) {
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    }
}
