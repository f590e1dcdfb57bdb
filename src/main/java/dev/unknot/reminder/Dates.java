package dev.unknot.reminder;

import dev.unknot.reminder.PlanWords.Meaning;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days of the year as they are written.
final class Dates {

    private Dates() {}

    /// The day of these numbers, or what says that there is none.
    static Mark of(String day, String month, @Nullable String year, String written) {
        try {
            Integer inYear = year == null ? null : Integer.valueOf(year);
            return new Mark.Date(MonthDay.of(Integer.parseInt(month), Integer.parseInt(day)), inYear);
        } catch (DateTimeException _) {
            return new Mark.Impossible(written);
        }
    }

    /// The month that a word stands for.
    static Optional<Month> month(Meaning meaning) {
        return meaning.compareTo(Meaning.JANUARY) >= 0 && meaning.compareTo(Meaning.DECEMBER) <= 0
                ? Optional.of(Month.valueOf(meaning.name()))
                : Optional.empty();
    }
}
