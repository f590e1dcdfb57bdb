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

    private static boolean isShort(Button button) {
        return button.label().length() <= SHORT;
    }
}
