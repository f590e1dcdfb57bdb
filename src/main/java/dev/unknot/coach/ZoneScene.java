package dev.unknot.coach;

import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.place.City;
import dev.unknot.place.Country;
import dev.unknot.place.Zones;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.RhythmWords;
import dev.unknot.reminder.TypedPlan;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where somebody is: asked, never guessed from their language, and shown with its time before it is
/// saved.
final class ZoneScene {

    static final String ASK = "ask";
    static final String ELSEWHERE = "else";
    static final String COUNTRIES = "page";
    static final String IN = "in";
    static final String CLOCK = "clock";
    static final String PLACE = "place";
    static final String SET = "set";

    private final Phrasebook words;
    private final RhythmWords saying;
    private final RhythmCard whole;
    private final Rhythms rhythms;
    private final TypedPlan typed;
    private final InstantSource clock;
    private final ZoneCard card;
    private final Zones zones;

    ZoneScene(
            Phrasebook words, RhythmWords saying, RhythmCard whole, Rhythms rhythms, TypedPlan typed, InstantSource clock) {
        this.words = words;
        this.saying = saying;
        this.whole = whole;
        this.rhythms = rhythms;
        this.typed = typed;
        this.clock = clock;
        this.card = new ZoneCard(words, saying, clock);
        this.zones = new Zones(saying.locale());
    }

    /// The question: one tap where the country is known and has one time.
    Turn ask(Person person, Optional<Stage> stage) {
        return asking(person, stage, Stage.Asking.CITY, question(person));
    }

    Outgoing.Card question(Person person) {
        List<City> cities = person.country() == null ? List.of() : zones.in(person.country());
        return cities.isEmpty() ? card.ask() : found(cities);
    }

    Turn press(Person person, Optional<Stage> stage, Token token) {
        return switch (token.part(0)) {
            case ELSEWHERE -> asking(person, stage, Stage.Asking.CITY, card.ask());
            case COUNTRIES -> asking(person, stage, Stage.Asking.CITY, card.countries(page(token.part(1))));
            case IN -> country(token.part(1))
                    .map(country -> asking(person, stage, Stage.Asking.CITY, found(zones.in(country))))
                    .orElseGet(() -> ask(person, stage));
            case CLOCK -> asking(person, stage, Stage.Asking.CLOCK, card.askClock());
            case PLACE -> asking(person, stage, Stage.Asking.PLACE, card.askPlace());
            case SET -> Zones.known(token.part(1))
                    .map(zone -> set(person, stage, zone, token.part(2)))
                    .orElseGet(() -> ask(person, stage));
            default -> ask(person, stage);
        };
    }

    /// A city, a zone, or what the clock says.
    Turn typed(Person person, Optional<Stage> stage, Stage.Asking asking, String text) {
        if (asking == Stage.Asking.PLACE && text.strip().equals(card.noPlace())) {
            return asking(person, stage, Stage.Asking.CITY, card.byName());
        }
        Optional<LocalTime> time = typed.clock(text);
        Outgoing.Card answer = time.map(this::whereItIs).orElseGet(() -> {
            List<City> cities = zones.named(text);
            return cities.isEmpty() && asking == Stage.Asking.CLOCK ? card.noTime() : found(cities);
        });
        return asking == Stage.Asking.PLACE
                ? asking(person, stage, Stage.Asking.CITY, card.byName(), answer)
                : asking(person, stage, asking, answer);
    }

    /// A place on the map, of which nothing is kept but the zone once it is confirmed.
    Turn located(Person person, Optional<Stage> stage, double latitude, double longitude) {
        List<City> there = zones.at(latitude, longitude).stream().toList();
        boolean asked = stage.filter(at -> at instanceof Stage.Planning(var asking, _, _) && asking == Stage.Asking.PLACE).isPresent();
        return asked
                ? asking(person, stage, Stage.Asking.CITY, card.thanks(), found(there))
                : asking(person, stage, Stage.Asking.CITY, found(there));
    }

    private Outgoing.Card whereItIs(LocalTime time) {
        List<City> cities = zones.whereItIs(time, clock.instant());
        return cities.isEmpty() ? card.nowhere(saying.clock(time)) : found(cities);
    }

    private Outgoing.Card found(List<City> cities) {
        return cities.isEmpty() ? card.unknown() : card.found(cities, hasSeveralTimes(cities.getFirst()));
    }

    private boolean hasSeveralTimes(City city) {
        return country(city.country()).filter(country -> zones.in(country).size() > 1).isPresent();
    }

    /// The zone is confirmed: the plan begins, or goes on by another clock.
    private Turn set(Person person, Optional<Stage> stage, ZoneId zone, String iso) {
        @Nullable Rhythm before = person.rhythm();
        Rhythm rhythm = before == null ? Rhythm.usual(zone) : before.in(zone);
        Person there = inCountry(person, iso).remindedBy(rhythm);
        String what = before == null ? words.say("reminders/zone/begun") : moved(person, there, zone);
        String note = what + countryStays(there, iso);
        return Turn.aside(there, Stage.Planning.behind(stage), whole.draw(there, rhythm, note));
    }

    private String moved(Person before, Person after, ZoneId zone) {
        String set = words.say("reminders/zone/set", Map.of("city", Zones.city(zone).name()));
        return whole.next(after)
                .flatMap(due -> was(before, due)
                        .filter(was -> !was.equals(due.at()))
                        .map(was -> set + " " + words.say("reminders/zone/moved", Map.of(
                                "slot", saying.slot(due.slot()),
                                "before", saying.moment(was, zone),
                                "after", saying.moment(due.at(), zone)))))
                .orElse(set);
    }

    /// On a journey the numbers to call are still those of home.
    private String countryStays(Person person, String iso) {
        @Nullable Country home = person.country();
        return home != null && country(iso).isPresent() && !home.iso().equals(iso)
                ? " " + words.say("reminders/zone/countryStays", Map.of("country",
                        Locale.of("", home.iso()).getDisplayCountry(saying.locale())))
                : "";
    }

    private Optional<Instant> was(Person before, RhythmCard.Due due) {
        return rhythms.next(before, due.slot(), clock.instant());
    }

    private static Turn asking(Person person, Optional<Stage> stage, Stage.Asking asking, Outgoing... said) {
        return Turn.aside(person, Optional.of(Stage.Planning.over(stage, asking)), said);
    }

    /// A country that was chosen before stays.
    private static Person inCountry(Person person, String iso) {
        return person.country() == null ? country(iso).map(person::in).orElse(person) : person;
    }

    private static Optional<Country> country(String iso) {
        return iso.matches("[A-Z]{2}") ? Optional.of(new Country(iso)) : Optional.empty();
    }

    private static int page(String number) {
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    }
}
