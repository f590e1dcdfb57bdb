package dev.unknot.telegram;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/// Buttons in Telegram's form.
final class Keyboards {

    private Keyboards() {}

    /// The buttons; null for none, which in an edit takes them away.
    static @Nullable InlineKeyboardMarkup markup(Keyboard keyboard) {
        return keyboard.rows().isEmpty()
                ? null
                : new InlineKeyboardMarkup(keyboard.rows().stream().map(Keyboards::row).toList());
    }

    private static InlineKeyboardRow row(List<Button> buttons) {
        return new InlineKeyboardRow(buttons.stream().map(Keyboards::button).toList());
    }

    private static InlineKeyboardButton button(Button button) {
        InlineKeyboardButton made = new InlineKeyboardButton(button.label());
        switch (button) {
            case Button.Tap(_, String token, Button.Style style) -> {
                made.setCallbackData(token);
                made.setStyle(style(style));
            }
            case Button.Link(_, String url) -> made.setUrl(url);
        }
        return made;
    }

    private static @Nullable String style(Button.Style style) {
        return switch (style) {
            case PLAIN -> null;
            case PRIMARY -> "primary";
            case SUCCESS -> "success";
            case DANGER -> "danger";
        };
    }
}
