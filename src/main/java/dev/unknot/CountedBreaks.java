package dev.unknot;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Outbox;
import dev.unknot.reminder.Lateness;
import dev.unknot.reminder.Next;
import dev.unknot.reminder.Slot;
import dev.unknot.team.Bell;
import dev.unknot.team.Bells;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Counts what becomes of breaks in groups and channels; their outcomes begin with `break_`.
final class CountedBreaks implements Bells.Ringer {

    private final Bells.Ringer ringer;
    private final Outcomes outcomes;

    /// @param ringer makes the breaks that are posted through the outbox it is given
    /// @param counted is told the outcome, in a word, and how late it was
    CountedBreaks(
            Function<Outbox, Bells.Ringer> ringer, Outbox outbox, InstantSource clock, BiConsumer<String, Duration> counted) {
        this.outcomes = new Outcomes(outbox, clock, (outcome, late) -> counted.accept("break_" + outcome, late));
        this.ringer = ringer.apply(outcomes.outbox());
    }

    /// Numbers, ends and summaries of breaks are not counted.
    @Override
    public Next ring(ChatId chat, Bell bell, Instant due) {
        return bell == Bell.BREAK
                ? outcomes.of(due, begun -> Lateness.tooLate(Slot.DESK, due, begun), () -> ringer.ring(chat, bell, due))
                : ringer.ring(chat, bell, due);
    }
}
