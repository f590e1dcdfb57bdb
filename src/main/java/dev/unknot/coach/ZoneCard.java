package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.place.City;
import dev.unknot.place.Country;
import dev.unknot.reminder.RhythmWords;
import java.text.Collator;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Asks for the time zone: by city, by country, or by the clock on the wall.
final class ZoneCard {

    private static final int ON_A_PAGE = 20;
    private static final int ACROSS = 2;

    private final Phrasebook words;
    private final RhythmWords saying;
    private final InstantSource clock;

    ZoneCard(Phrasebook words, RhythmWords saying, InstantSource clock) {
        this.words = words;
        this.saying = saying;
        this.clock = clock;
    }

    /// The question itself, with the ways to answer it.
    Outgoing.Card ask() {
        return new Outgoing.Say(words.say("reminders/zone/ask"), ways());
    }

    /// Nothing is called that.
    Outgoing.Card unknown() {
        return new Outgoing.Say(words.say("reminders/zone/unknown"), ways());
    }

    Outgoing.Card askClock() {
        return new Outgoing.Say(words.say("reminders/zone/clock"), Keyboard.row(elsewhere()));
    }

    /// A button that sends the place; Telegram asks the person before it does.
    Outgoing askPlace() {
        return new Outgoing.Ask(words.say("reminders/zone/place"), Outgoing.Wanted.PLACE,
                words.say("reminders/buttons/send"), noPlace());
    }

    /// What somebody says who would rather not.
    String noPlace() {
        return words.say("reminders/buttons/noPlace");
    }

    /// The button goes away: the place came.
    Outgoing thanks() {
        return new Outgoing.Settled(words.say("reminders/zone/placed"));
    }

    /// The button goes away: a name will do.
    Outgoing byName() {
        return new Outgoing.Settled(words.say("reminders/zone/byName"));
    }

    Outgoing.Card noTime() {
        return new Outgoing.Say(words.say("reminders/zone/onlyNow"), Keyboard.row(elsewhere()));
    }

    Outgoing.Card nowhere(String time) {
        return new Outgoing.Say(words.say("reminders/zone/nowhere", Map.of("time", time)), ways());
    }

    /// What was found: one to confirm, several to choose from.
    ///
    /// @param regions whether the region is to be told, as where a country has several times
    Outgoing.Card found(List<City> cities, boolean regions) {
        return cities.size() == 1 ? one(cities.getFirst(), regions) : several(cities);
    }

    private Outgoing.Card one(City city, boolean region) {
        String time = saying.now(city.zone(), clock.instant());
        return new Outgoing.Say(
                words.say("reminders/zone/one", Map.of("city", city.label(saying.locale(), region), "time", time)),
                Keyboard.column(List.of(
                        new Button.Tap(words.say("reminders/buttons/yes", Map.of("time", time)), token(city), Button.Style.PRIMARY),
                        elsewhere())));
    }

    private Outgoing.Card several(List<City> cities) {
        List<Button> buttons = new ArrayList<>();
        boolean oneCountry = cities.stream().map(City::country).distinct().count() == 1;
        cities.forEach(city -> buttons.add(Button.Tap.plain(
                words.say("reminders/buttons/city", Map.of(
                        "city", oneCountry ? city.name() : city.label(saying.locale(), false),
                        "time", saying.now(city.zone(), clock.instant()))),
                token(city))));
        return new Outgoing.Say(
                words.say("reminders/zone/several"),
                Keyboard.grid(buttons, oneCountry ? ACROSS : 1).and(elsewhere()));
    }

    /// One page of all countries, by name.
    Outgoing.Card countries(int page) {
        List<Country> all = List.of(Locale.getISOCountries()).stream()
                .map(Country::new)
                .sorted(Comparator.comparing(this::name, Collator.getInstance(saying.locale())))
                .toList();
        int pages = (all.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        int shown = Math.clamp(page, 0, pages - 1);
        List<Button> buttons = all.stream()
                .skip((long) shown * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .<Button>map(country -> Button.Tap.plain(briefly(name(country)), Token.of(Token.ZONE, ZoneScene.IN, country.iso())))
                .toList();
        return new Outgoing.Say(
                words.say("reminders/zone/country", Map.of("page", shown + 1, "pages", pages)),
                Keyboard.grid(buttons, ACROSS).plus(turn(shown, pages)));
    }

    private Keyboard turn(int shown, int pages) {
        List<Button> ways = new ArrayList<>();
        if (shown > 0) {
            ways.add(page("before", shown - 1));
        }
        if (shown < pages - 1) {
            ways.add(page("after", shown + 1));
        }
        return new Keyboard(List.of(ways));
    }

    private Button page(String key, int number) {
        return Button.Tap.plain(
                words.say("reminders/buttons/" + key), Token.of(Token.ZONE, ZoneScene.COUNTRIES, Integer.toString(number)));
    }

    private Keyboard ways() {
        return Keyboard.row(
                Button.Tap.plain(words.say("reminders/buttons/country"), Token.of(Token.ZONE, ZoneScene.COUNTRIES, "0")),
                Button.Tap.plain(words.say("reminders/buttons/clock"), Token.of(Token.ZONE, ZoneScene.CLOCK)))
                .and(Button.Tap.plain(words.say("reminders/buttons/place"), Token.of(Token.ZONE, ZoneScene.PLACE)));
    }

    private Button elsewhere() {
        return Button.Tap.plain(words.say("reminders/buttons/elsewhere"), Token.of(Token.ZONE, ZoneScene.ELSEWHERE));
    }

    private static String token(City city) {
        return Token.of(Token.ZONE, ZoneScene.SET, city.zone().getId(), city.country());
    }

    private String name(Country country) {
        return Locale.of("", country.iso()).getDisplayCountry(saying.locale());
    }

    private static String briefly(String name) {
        return name.length() > 30 ? name.substring(0, 29) + "…" : name;
    }
}
