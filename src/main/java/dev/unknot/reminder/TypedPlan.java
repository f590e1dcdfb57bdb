package dev.unknot.reminder;

import dev.unknot.reminder.PlanWords.Meaning;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what somebody typed about their reminders: times, intervals, days, mutes. It reads all of it
/// or nothing: a word it does not know is not passed over.
public final class TypedPlan {

    private final PlanWords words;

    /// A reader of these words.
    public TypedPlan(PlanWords words) {
        this.words = words;
    }

    /// What was said about a slot, or about quiet.
    ///
    /// @param asked the slot that was asked about; null where nothing was asked
    /// @param now what the plan is now
    /// @param at the person's local time
    public Understood read(String text, @Nullable Slot asked, Rhythm now, ZonedDateTime at) {
        List<Mark> marks = PlanScanner.marks(words, text);
        Optional<Understood> odd = odd(marks);
        if (odd.isPresent()) {
            return odd.get();
        }
        boolean mute = marks.stream().anyMatch(mark -> mark.equals(new Mark.Word(Meaning.MUTE)));
        return mute ? new MuteReading(marks, at).read() : new PlanReading(marks, asked, now).read();
    }

    /// Until when somebody wants quiet, where that was asked: `friday` and `until friday` are the same.
    public Understood until(String text, ZonedDateTime at) {
        List<Mark> marks = new ArrayList<>(PlanScanner.marks(words, text));
        if (marks.stream().noneMatch(PlanReading::isTo) && marks.stream().noneMatch(Mark.Amount.class::isInstance)) {
            marks.addFirst(new Mark.Word(Meaning.UNTIL));
        }
        return odd(marks).orElseGet(() -> new MuteReading(marks, at).read());
    }

    /// A range of hours, such as quiet hours; empty where it is none.
    public Optional<Span> span(String text) {
        List<Mark> marks = PlanScanner.marks(words, text);
        boolean three = marks.size() == 3 && PlanReading.isTo(marks.get(1));
        return three && marks.get(0) instanceof Mark.Clock(var from, _) && marks.get(2) instanceof Mark.Clock(var to, _)
                ? Optional.of(new Span(from, to))
                : Optional.empty();
    }

    /// A single time of the day, such as what the clock says now; empty where it is none.
    public Optional<LocalTime> clock(String text) {
        List<Mark> marks = PlanScanner.marks(words, text);
        return marks.size() == 1 && marks.getFirst() instanceof Mark.Clock(var time, _)
                ? Optional.of(time)
                : Optional.empty();
    }

    /// Whether a text is about reminders although nothing was asked: it says `every`, `mute` or a slot
    /// and something with it, or it is nothing but times, and more than a bare number.
    public boolean concerns(String text) {
        List<Mark> marks = PlanScanner.marks(words, text);
        boolean named = marks.stream().anyMatch(mark -> mark.equals(new Mark.Word(Meaning.MUTE))
                || mark.equals(new Mark.Word(Meaning.EVERY)) || isSlot(mark));
        boolean known = marks.stream().noneMatch(Mark.Other.class::isInstance);
        boolean onlyTimes = !marks.isEmpty() && !text.strip().matches("\\d+")
                && marks.stream().allMatch(mark -> mark instanceof Mark.Clock || mark instanceof Mark.Impossible);
        boolean alone = marks.size() == 1 && !marks.getFirst().equals(new Mark.Word(Meaning.MUTE));
        return (named && known && !alone) || onlyTimes;
    }

    static boolean isSlot(Mark mark) {
        return mark instanceof Mark.Word(var meaning) && PlanReading.slot(meaning).isPresent();
    }

    private static Optional<Understood> odd(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Impossible(var written) -> {
                    return Optional.of(new Understood.Unclear(Understood.Why.NO_SUCH_TIME, written));
                }
                case Mark.Other _ -> {
                    return Optional.of(Understood.Unclear.because(Understood.Why.NO_IDEA));
                }
                case Mark.Clock _, Mark.Amount _, Mark.Weekday _, Mark.Date _, Mark.Word _ -> {}
            }
        }
        return marks.isEmpty() ? Optional.of(Understood.Unclear.because(Understood.Why.NO_IDEA)) : Optional.empty();
    }
}
