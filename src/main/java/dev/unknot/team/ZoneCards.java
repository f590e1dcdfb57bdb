package dev.unknot.team;

import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.place.City;
import dev.unknot.place.Country;
import dev.unknot.place.Zones;
import dev.unknot.reminder.RhythmWords;
import java.text.Collator;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Asks for the time zone of a team: by country and city, by taps, or by a city that is written.
final class ZoneCards {

    private static final int ON_A_PAGE = 20;
    private static final int LONGEST = 30;

    private final Phrasebook words;
    private final RhythmWords saying;
    private final InstantSource clock;
    private final Zones zones;

    ZoneCards(Phrasebook words, RhythmWords saying, InstantSource clock) {
        this.words = words;
        this.saying = saying;
        this.clock = clock;
        this.zones = new Zones(saying.locale());
    }

    /// The question itself; the command that takes a city is another one for a channel.
    Outgoing.Card ask(Plan plan, Address at) {
        return asked(words.say(plan.kind() == Plan.Kind.CHANNEL ? "team/zone/askChannel" : "team/zone/ask"), plan, at);
    }

    private Outgoing.Card asked(String text, Plan plan, Address at) {
        Buttons to = new Buttons(words, plan, at);
        return new Outgoing.Say(text, Keyboard.row(to.tap("country", Token.COUNTRIES, "0")));
    }

    /// What a written name may mean; empty where nothing is called that.
    Optional<Outgoing.Card> named(Plan plan, String text, Address at) {
        List<City> cities = zones.named(text);
        return cities.isEmpty() ? Optional.empty() : Optional.of(found(plan, cities, true, at));
    }

    /// The city of that name, where there is but one.
    Optional<City> only(String text) {
        List<City> cities = zones.named(text);
        return cities.size() == 1 ? Optional.of(cities.getFirst()) : Optional.empty();
    }

    /// Nothing is called that.
    Outgoing.Card unknown(Plan plan, Address at) {
        return asked(words.say("team/zone/unknown"), plan, at);
    }

    /// The zones of a country.
    Outgoing.Card in(Plan plan, String iso, Address at) {
        List<City> cities = country(iso).map(zones::in).orElse(List.of());
        return cities.isEmpty() ? ask(plan, at) : found(plan, cities, false, at);
    }

    private Outgoing.Card found(Plan plan, List<City> cities, boolean withCountry, Address at) {
        Buttons to = new Buttons(words, plan, at);
        List<Button> buttons = new ArrayList<>();
        cities.forEach(city -> buttons.add(Button.Tap.plain(
                words.say("team/buttons/city", Map.of(
                        "city", withCountry ? label(city, cities) : city.name(),
                        "time", saying.now(city.zone(), clock.instant()))),
                to.token(Token.SET_ZONE, city.zone().getId(), city.country()))));
        buttons.add(to.tap("elsewhere", Token.ZONE));
        return new Outgoing.Say(words.say("team/zone/which"), Keyboard.column(buttons));
    }

    /// With its region where another is called the same.
    private String label(City city, List<City> among) {
        String plain = city.label(saying.locale(), false);
        long alike = among.stream().filter(other -> other.label(saying.locale(), false).equals(plain)).count();
        return city.label(saying.locale(), alike > 1);
    }

    /// One page of all countries, by name.
    Outgoing.Card countries(Plan plan, int page, Address at) {
        Buttons to = new Buttons(words, plan, at);
        List<Country> all = List.of(Locale.getISOCountries()).stream()
                .map(Country::new)
                .sorted(Comparator.comparing(this::name, Collator.getInstance(saying.locale())))
                .toList();
        int pages = (all.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        int shown = Math.clamp(page, 0, pages - 1);
        List<Button> buttons = all.stream()
                .skip((long) shown * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(country -> to.ticked(briefly(name(country)), false, Token.IN, country.iso()))
                .toList();
        List<Button> turn = new ArrayList<>();
        if (shown > 0) {
            turn.add(to.tap("before", Token.COUNTRIES, Integer.toString(shown - 1)));
        }
        if (shown < pages - 1) {
            turn.add(to.tap("after", Token.COUNTRIES, Integer.toString(shown + 1)));
        }
        return new Outgoing.Say(
                words.say("team/zone/country", Map.of("page", shown + 1, "pages", pages)),
                Keyboard.grid(buttons, 2).plus(new Keyboard(List.of(turn))));
    }

    private String name(Country country) {
        return Locale.of("", country.iso()).getDisplayCountry(saying.locale());
    }

    private static String briefly(String name) {
        return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
    }

    /// The country of two letters; empty for what is none.
    static Optional<Country> country(String iso) {
        return iso.matches("[A-Z]{2}") ? Optional.of(new Country(iso)) : Optional.empty();
    }
}
