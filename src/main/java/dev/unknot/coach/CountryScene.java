package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.place.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whom to call, and in which country. The country is asked, never guessed from the language.
final class CountryScene {

    static final String PICK = "pick";
    static final String TURN = "turn";
    static final String SET = "set";

    private static final int ON_A_PAGE = 20;
    private static final int ACROSS = 2;

    private final Phrasebook words;
    private final HelpLines help;
    private final Countries countries;

    CountryScene(Knowledge knowledge) {
        this.words = knowledge.words();
        this.countries = new Countries(knowledge.numbers().countries(), Locale.forLanguageTag(words.say("bot/locale")));
        this.help = new HelpLines(words, knowledge.numbers());
    }

    /// The numbers to call, with a way to choose the country.
    Outgoing.Card numbers(Person person) {
        String country = person.country() == null ? words.say("bot/country/unknown") : countries.name(person.country());
        String text = words.say("bot/country/numbers", Map.of("country", country,
                "number", help.emergency(person.country()), "advice", help.advice(person.country())));
        String choose = words.say(person.country() == null ? "bot/country/choose" : "bot/country/change");
        return new Outgoing.Say(text, Keyboard.row(Button.Tap.plain(choose, Token.of(Token.COUNTRY, PICK, "0"))));
    }

    /// One page of countries, by name.
    Outgoing.Card picker(int page) {
        List<Countries.Named> all = countries.all();
        int pages = (all.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        int shown = Math.clamp(page, 0, pages - 1);
        List<Button> buttons = all.stream()
                .skip((long) shown * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .<Button>map(named -> Button.Tap.plain(named.name(), Token.of(Token.COUNTRY, SET, named.country().iso())))
                .toList();
        return new Outgoing.Say(
                words.say("bot/country/ask", Map.of("page", shown + 1, "pages", pages)),
                Keyboard.grid(buttons, ACROSS).plus(turn(shown, pages)));
    }

    /// The country somebody typed the name or the two letters of.
    Optional<Country> named(String text) {
        return countries.typed(text);
    }

    /// The country of these two letters, if its numbers are known.
    Optional<Country> known(String iso) {
        return countries.of(iso);
    }

    private Keyboard turn(int shown, int pages) {
        List<Button> ways = new ArrayList<>();
        if (shown > 0) {
            ways.add(Button.Tap.plain(words.say("bot/country/before"), page(shown - 1)));
        }
        if (shown < pages - 1) {
            ways.add(Button.Tap.plain(words.say("bot/country/after"), page(shown + 1)));
        }
        return new Keyboard(List.of(ways));
    }

    private static String page(int number) {
        return Token.of(Token.COUNTRY, TURN, Integer.toString(number));
    }
}
