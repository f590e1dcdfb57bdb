package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import java.util.List;
import java.util.Optional;

/// Which language to speak. The first guess is the language of the person's app.
final class LanguageScene {

    private static final int ACROSS = 2;

    private final Languages languages;
    private final Phrasebook words;

    LanguageScene(Languages languages, Phrasebook words) {
        this.languages = languages;
        this.words = words;
    }

    /// Changes to the language named, or asks for one where none is.
    Turn choose(Person person, Optional<Stage> stage, String named) {
        return languages.named(named)
                .map(code -> Turn.aside(person.speaking(code), stage, new Outgoing.Say(changed(code), Keyboard.NONE)))
                .orElseGet(() -> Turn.aside(person, stage, picker()));
    }

    private String changed(String code) {
        return languages.in(code).words().say("bot/language/changed");
    }

    private Outgoing.Card picker() {
        List<Button> buttons = languages.codes().stream()
                .<Button>map(code -> Button.Tap.plain(
                        languages.name(code), Token.of(Token.MENU, MenuScene.LANGUAGE, code)))
                .toList();
        return new Outgoing.Say(words.say("bot/language/ask"), Keyboard.grid(buttons, ACROSS));
    }
}
