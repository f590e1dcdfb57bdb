package dev.unknot.coach;

import dev.unknot.reminder.Habit;
import dev.unknot.reminder.Pause;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Span;
import dev.unknot.reminder.Times;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads a plan out of a transcript: `Europe/London morning=07:30 desk=every60@09:00-17:00
/// evening=20:30+more muted=2026-11-24T10:00:00Z/PT2H`. A slot that is not named is off; each comes
/// every day.
final class WrittenPlan {

    private static final Set<DayOfWeek> WEEK = EnumSet.allOf(DayOfWeek.class);

    private WrittenPlan() {}

    static Rhythm read(String written) {
        List<String> words = List.of(written.split(" "));
        Rhythm rhythm = Rhythm.usual(ZoneId.of("UTC"));
        for (Slot slot : Slot.values()) {
            Habit off = rhythm.habit(slot).turned(false);
            rhythm = rhythm.with(slot, value(words, slot.name().toLowerCase(Locale.ROOT)).map(WrittenPlan::habit).orElse(off));
        }
        Optional<Pause> muted = value(words, "muted").map(text -> text.split("/")).map(parts ->
                new Pause(Instant.parse(parts[0]), Instant.parse(parts[0]).plus(Duration.parse(parts[1]))));
        Rhythm heard = muted.isEmpty() ? rhythm : rhythm.paused(muted.get(), Instant.EPOCH);
        return new Rhythm(words.getFirst(), heard.habits(), heard.quiet(), heard.pauses(), false);
    }

    private static Optional<String> value(List<String> words, String name) {
        return words.stream().filter(word -> word.startsWith(name + "=")).map(word -> word.substring(name.length() + 1)).findFirst();
    }

    private static Habit habit(String text) {
        boolean more = text.endsWith("+more");
        String times = text.replace("+more", "");
        return new Habit(true, times.startsWith("every") ? every(times.substring(5)) : at(times), WEEK, false, true, more);
    }

    private static Times at(String times) {
        return new Times.At(Arrays.stream(times.split(",")).map(LocalTime::parse).toList());
    }

    private static Times every(String text) {
        String[] parts = text.split("[@-]");
        return new Times.Every(Duration.ofMinutes(Long.parseLong(parts[0])),
                List.of(new Span(LocalTime.parse(parts[1]), LocalTime.parse(parts[2]))));
    }
}
