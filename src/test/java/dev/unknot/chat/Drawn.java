package dev.unknot.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cards as the lines of a transcript.
public final class Drawn {

    private Drawn() {}

    /// What stands on a card, and its buttons row by row.
    ///
    /// @param who stands before it, such as `bot: `
    public static List<String> card(String who, Outgoing.Card card) {
        List<String> lines = new ArrayList<>(List.of(who + words(card).replace("\n", "\n    ")));
        lines.addAll(keyboard(card.keyboard()));
        return lines;
    }

    /// What stands on a card.
    public static String words(Outgoing.Card card) {
        return switch (card) {
            case Outgoing.Say(var words, _) -> words;
            case Outgoing.Show(var picture, var caption, _) -> "(picture " + picture.id() + ")\n" + caption;
            case Outgoing.Play(var clip, var caption, _) -> "(clip " + clip.id() + ")\n" + caption;
        };
    }

    /// Buttons row by row.
    public static List<String> keyboard(Keyboard keyboard) {
        return keyboard.rows().stream()
                .map(row -> "    " + String.join(" ", row.stream().map(Drawn::button).toList()))
                .toList();
    }

    private static String button(Button button) {
        return switch (button) {
            case Button.Tap(var label, _, _) -> "[" + label + "]";
            case Button.Link(var label, var url) -> "[" + label + " -> " + url + "]";
        };
    }

    /// The button of that label that can be tapped.
    public static Optional<Button.Tap> tap(Keyboard keyboard, String label) {
        return keyboard.rows().stream()
                .flatMap(List::stream)
                .filter(Button.Tap.class::isInstance)
                .map(Button.Tap.class::cast)
                .filter(button -> button.label().equals(label))
                .findFirst();
    }
}
