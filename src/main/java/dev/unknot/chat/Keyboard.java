package dev.unknot.chat;

import java.util.ArrayList;
import java.util.List;

/// The buttons under a message, row by row.
public record Keyboard(List<List<Button>> rows) {

    /// No buttons.
    public static final Keyboard NONE = new Keyboard(List.of());

    public Keyboard {
        rows = rows.stream().map(List::copyOf).filter(row -> !row.isEmpty()).toList();
    }

    /// One row of buttons.
    public static Keyboard row(Button... buttons) {
        return new Keyboard(List.of(List.of(buttons)));
    }

    /// One button a row.
    public static Keyboard column(List<? extends Button> buttons) {
        return new Keyboard(buttons.stream().map(button -> List.<Button>of(button)).toList());
    }

    /// Rows of so many each; the last may be shorter.
    public static Keyboard grid(List<? extends Button> buttons, int across) {
        List<List<Button>> rows = new ArrayList<>();
        for (int at = 0; at < buttons.size(); at += across) {
            rows.add(List.copyOf(buttons.subList(at, Math.min(at + across, buttons.size()))));
        }
        return new Keyboard(rows);
    }

    /// These rows with another one below.
    public Keyboard and(Button... buttons) {
        return plus(row(buttons));
    }

    /// These rows with those below.
    public Keyboard plus(Keyboard more) {
        List<List<Button>> all = new ArrayList<>(rows);
        all.addAll(more.rows);
        return new Keyboard(all);
    }
}
