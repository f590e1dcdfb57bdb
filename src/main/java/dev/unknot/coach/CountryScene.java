package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.place.Country;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
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

    private final Knowledge knowledge;
    private final Phrasebook words;
    private final HelpLines help;

    CountryScene(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
        this.help = new HelpLines(words, knowledge.numbers());
    }

    /// The numbers to call, with a way to choose the country.
    Outgoing.Card numbers(Person person) {
        String country = person.country() == null ? words.say("bot/country/unknown") : name(person.country());
        String text = words.say("bot/country/numbers", Map.of("country", country,
                "number", help.emergency(person.country()), "advice", help.advice(person.country())));
        String choose = words.say(person.country() == null ? "bot/country/choose" : "bot/country/change");
        return new Outgoing.Say(text, Keyboard.row(Button.Tap.plain(choose, Token.of(Token.COUNTRY, PICK, "0"))));
    }

    /// One page of countries, by name.
    Outgoing.Card picker(int page) {
        List<Country> all = byName();
        int pages = (all.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        int shown = Math.clamp(page, 0, pages - 1);
        List<Button> buttons = all.stream()
                .skip((long) shown * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .<Button>map(country -> Button.Tap.plain(name(country), Token.of(Token.COUNTRY, SET, country.iso())))
                .toList();
        return new Outgoing.Say(
                words.say("bot/country/ask", Map.of("page", shown + 1, "pages", pages)),
                Keyboard.grid(buttons, ACROSS).plus(turn(shown, pages)));
    }

    /// The country somebody typed the name or the two letters of.
    Optional<Country> named(String text) {
        String plain = plain(text);
        return byName().stream()
                .filter(country -> plain(name(country)).equals(plain) || country.iso().equalsIgnoreCase(plain))
                .findFirst();
    }

    /// The country of these two letters, if its numbers are known.
    Optional<Country> known(String iso) {
        return byName().stream().filter(country -> country.iso().equals(iso)).findFirst();
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

    /// Without accents and capital letters: Peru is Perú.
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private List<Country> byName() {
        Collator alphabet = Collator.getInstance(locale());
        return knowledge.numbers().countries().stream().sorted(Comparator.comparing(this::name, alphabet)).toList();
    }

    private String name(Country country) {
        return Locale.of("", country.iso()).getDisplayCountry(locale());
    }

    private Locale locale() {
        return Locale.forLanguageTag(words.say("bot/locale"));
    }
}
