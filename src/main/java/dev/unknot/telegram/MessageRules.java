package dev.unknot.telegram;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What Telegram takes and what not, told before it is sent; content can be tested against it.
/// Lengths are counted as Telegram counts them: in UTF-16 units, after tags and escapes are read.
public final class MessageRules {

    /// The longest text of a message.
    public static final int TEXT = 4096;

    /// The longest text under a picture, a clip or a file.
    public static final int CAPTION = 1024;

    /// The longest answer to a press, in characters.
    public static final int ALERT = 200;

    /// The most a button can carry, in bytes of UTF-8.
    public static final int TOKEN = 64;

    /// The most buttons in one row, and under one message.
    private static final int ROW = 8;
    private static final int BUTTONS = 100;

    private MessageRules() {}

    /// Why Telegram would refuse it; empty when it would not.
    public static Optional<String> objection(Outgoing outgoing) {
        return switch (outgoing) {
            case Outgoing.Say(String text, Keyboard keyboard) -> html(text, 1, TEXT).or(() -> keyboard(keyboard));
            case Outgoing.Illustrated seen ->
                html(seen.caption(), 0, CAPTION).or(() -> keyboard(seen.keyboard()));
            case Outgoing.Document(_, String content, String caption) ->
                content.isEmpty() ? Optional.of("an empty file") : html(caption, 0, CAPTION);
            case Outgoing.Replace(_, Outgoing.Card content) -> objection(content);
            case Outgoing.Close _ -> Optional.empty();
            case Outgoing.Quiet(Outgoing.Card card) -> objection(card);
            case Outgoing.Ask(String text, _, String label, String cancel) ->
                html(text, 1, TEXT).or(() -> label(label)).or(() -> label(cancel));
            case Outgoing.Settled(String text) -> html(text, 1, TEXT);
            case Outgoing.Cards cards -> QueryRules.objection(cards);
            case Outgoing.Alert(_, String text, _) -> within(text.length(), 0, ALERT);
        };
    }

    private static Optional<String> html(String html, int least, int most) {
        Html.Reading reading = Html.read(html);
        return within(html.isBlank() ? 0 : reading.length(), least, most).or(reading::objection);
    }

    private static Optional<String> within(int length, int least, int most) {
        return length >= least && length <= most
                ? Optional.empty()
                : Optional.of("%d characters, not %d to %d".formatted(length, least, most));
    }

    private static Optional<String> keyboard(Keyboard keyboard) {
        int buttons = keyboard.rows().stream().mapToInt(row -> row.size()).sum();
        if (buttons > BUTTONS || keyboard.rows().stream().anyMatch(row -> row.size() > ROW)) {
            return Optional.of("more than %d buttons in a row or %d in all".formatted(ROW, BUTTONS));
        }
        return keyboard.rows().stream()
                .flatMap(row -> row.stream())
                .flatMap(button -> button(button).stream())
                .findFirst();
    }

    private static Optional<String> button(Button button) {
        return label(button.label()).or(() -> switch (button) {
            case Button.Tap(String label, String token, _) -> {
                int bytes = bytes(token);
                yield bytes >= 1 && bytes <= TOKEN
                        ? Optional.empty()
                        : Optional.of("button \"%s\" carries %d bytes, not 1 to %d".formatted(label, bytes, TOKEN));
            }
            case Button.Link(String label, String url) ->
                url.isBlank() ? Optional.of("button \"%s\" leads nowhere".formatted(label)) : Optional.empty();
        });
    }

    static Optional<String> label(String label) {
        return label.isBlank() ? Optional.of("a button without a label") : Optional.empty();
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
