package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import java.util.ArrayList;
import java.util.List;

/// Lays buttons out: two short ones share a row, a long one has its own, or a phone would cut it.
final class Rows {

    private static final int SHORT = 18;

    private Rows() {}

    static Keyboard of(List<? extends Button> buttons) {
        List<List<Button>> rows = new ArrayList<>();
        List<Button> open = new ArrayList<>();
        for (Button button : buttons) {
            boolean fits = isShort(button) && open.stream().allMatch(Rows::isShort);
            if (open.size() == 2 || (!open.isEmpty() && !fits)) {
                rows.add(List.copyOf(open));
                open.clear();
            }
            open.add(button);
        }
        rows.add(List.copyOf(open));
        return new Keyboard(rows);
    }

    /// Rows of so many each.
    static Keyboard grid(List<? extends Button> buttons, int across) {
        List<List<Button>> rows = new ArrayList<>();
        for (int at = 0; at < buttons.size(); at += across) {
            rows.add(List.copyOf(buttons.subList(at, Math.min(at + across, buttons.size()))));
        }
        return new Keyboard(rows);
    }

    private static boolean isShort(Button button) {
        return button.label().length() <= SHORT;
    }
}
