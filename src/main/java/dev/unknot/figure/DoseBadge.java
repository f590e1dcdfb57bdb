package dev.unknot.figure;

import dev.unknot.stretch.Dose;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Stamps a person's dose onto a still, in the top left corner that every still leaves free: the
/// seconds to hold beside a clock, below it the repetitions beside a turning arrow, then signs for
/// both sides and for sets. Only what the dose has is shown.
public final class DoseBadge {
    private static final double ROW = 78;
    private static final double ROUNDING = 39;
    private static final double TEXT_SIZE = 42;
    private static final double ICON_RADIUS = 21;
    private static final double STROKE = 5.5;
    private static final double PAD = 20;
    private static final double GAP = 10;
    private static final int LONG_HOLD = 60;

    private final Graphics2D pen;
    private final Format format;
    private final Font font;

    /// A sign and what is written beside it; the text may be empty.
    private record Item(Icon icon, String text) {}

    private DoseBadge(Graphics2D pen, Format format) {
        this.pen = pen;
        this.format = format;
        this.font = Lettering.bold(format.pixels(TEXT_SIZE));
    }

    /// A badge that fits its corner: a rare long dose is drawn smaller.
    private static DoseBadge fitting(Graphics2D pen, Format format, List<List<Item>> rows) {
        var badge = new DoseBadge(pen, format);
        double shrink = Math.min(1, format.badge().width() / badge.width(rows));
        return new DoseBadge(pen, new Format(format.width(), format.height(), format.scale() * shrink));
    }

    /// A copy of the still with the dose on it; some ten milliseconds' work.
    public static BufferedImage stamp(BufferedImage still, Dose dose) {
        var stamped = new BufferedImage(
                still.getWidth(), still.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = Ink.on(stamped);
        pen.drawImage(still, 0, 0, null);
        Format format = Format.square(still.getWidth());
        List<List<Item>> rows = rows(dose);
        fitting(pen, format, rows).draw(rows, format.badge());
        pen.dispose();
        return stamped;
    }

    private static List<List<Item>> rows(Dose dose) {
        var hold = new ArrayList<Item>();
        var often = new ArrayList<Item>();
        if (dose.holdSeconds() > 0) {
            hold.add(new Item(Icon.HOLD, time(dose.holdSeconds())));
        }
        if (dose.repetitions() > 1) {
            often.add(new Item(Icon.REPEAT, "" + dose.repetitions()));
        }
        if (dose.sides() > 1) {
            often.add(new Item(Icon.SIDES, ""));
        }
        if (dose.sets() > 1) {
            often.add(new Item(Icon.SETS, "" + dose.sets()));
        }
        return Stream.<List<Item>>of(hold, often).filter(row -> !row.isEmpty()).toList();
    }

    /// Seconds as `20 s`; from a minute on as `2:00`.
    private static String time(int seconds) {
        return seconds < LONG_HOLD
                ? seconds + " s"
                : "%d:%02d".formatted(seconds / LONG_HOLD, seconds % LONG_HOLD);
    }

    private void draw(List<List<Item>> rows, Area area) {
        if (rows.isEmpty()) {
            return;
        }
        double width = width(rows);
        double height = rows.size() * px(ROW);
        double rounding = px(ROUNDING) * 2;
        pen.setColor(Ink.SHADE);
        pen.fill(new RoundRectangle2D.Double(
                area.x(), area.y() + px(5), width, height, rounding, rounding));
        pen.setColor(Ink.CARD);
        pen.fill(new RoundRectangle2D.Double(area.x(), area.y(), width, height, rounding, rounding));
        for (int row = 0; row < rows.size(); row++) {
            drawRow(rows.get(row), area.x() + px(PAD), area.y() + px(ROW) * (row + 0.5));
        }
    }

    private void drawRow(List<Item> items, double left, double middle) {
        double x = left;
        for (Item item : items) {
            pen.setColor(Ink.ICON);
            pen.setStroke(Ink.round(px(STROKE)));
            item.icon.draw(pen, x + iconWidth(item) / 2, middle, px(ICON_RADIUS));
            pen.setColor(Ink.LETTER);
            pen.setFont(font);
            float baseline = (float) (middle + px(TEXT_SIZE) * 0.36);
            pen.drawString(item.text, (float) (x + iconWidth(item) + px(GAP)), baseline);
            x += width(item) + px(GAP) * 1.6;
        }
    }

    private double width(List<List<Item>> rows) {
        return rows.stream().mapToDouble(this::rowWidth).max().orElse(0) + 2 * px(PAD);
    }

    private double rowWidth(List<Item> row) {
        double items = row.stream().mapToDouble(this::width).sum();
        return items + (row.size() - 1) * px(GAP) * 1.6;
    }

    private double width(Item item) {
        return iconWidth(item) + (item.text.isEmpty() ? 0 : px(GAP) + textWidth(item.text));
    }

    private double iconWidth(Item item) {
        return px(ICON_RADIUS) * (item.icon == Icon.SIDES ? 2.8 : 2) + px(STROKE);
    }

    private double textWidth(String text) {
        return font.getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
    }

    private double px(double ofPicture) {
        return format.pixels(ofPicture);
    }
}
