package dev.unknot.coach;

import dev.unknot.chat.MessageId;
import dev.unknot.reminder.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is remembered of the reminders somebody was sent.
///
/// @param last the latest one
/// @param unanswered how many in a row nobody has tapped, for each slot
/// @param asked the slots about which it was asked whether to make them rarer
/// @param shown what was shown in the last days, latest first
/// @param restUntil until then no exercise, as a worse day has not settled
public record NudgeLog(
        @Nullable Sent last,
        Map<Slot, Integer> unanswered,
        Set<Slot> asked,
        List<Shown> shown,
        @Nullable Instant restUntil) {

    /// Nothing was sent yet.
    public static final NudgeLog NONE = new NudgeLog(null, Map.of(), Set.of(), List.of(), null);

    /// So many unanswered in a slot are a sign that they come too often.
    static final int MANY = 5;

    private static final Duration REMEMBERED = Duration.ofDays(4);

    public NudgeLog {
        unanswered = Map.copyOf(unanswered);
        asked = Set.copyOf(asked);
        shown = List.copyOf(shown);
    }

    /// What a message was.
    public enum Face { EXERCISE, WALK, RARER }

    /// A reminder that was sent.
    ///
    /// @param due when it was due by the plan
    /// @param card its message; null where the messenger did not say
    /// @param items what it showed
    /// @param open whether it still has its buttons
    public record Sent(
            Face face, Slot slot, Instant due, @Nullable MessageId card, List<Planned> items, boolean open) {

        public Sent {
            items = List.copyOf(items);
        }

        boolean is(MessageId message) {
            return card == null || card.equals(message);
        }
    }

    /// What was shown at one time.
    public record Shown(Instant at, List<String> ids) {

        public Shown {
            ids = List.copyOf(ids);
        }
    }

    int unanswered(Slot slot) {
        return unanswered.getOrDefault(slot, 0);
    }

    /// Whether this very reminder was sent already.
    boolean has(Slot slot, Instant due) {
        return last != null && last.slot() == slot && last.due().equals(due);
    }

    /// One more was sent; it is unanswered until somebody taps it.
    NudgeLog with(Sent sent, Instant now) {
        Map<Slot, Integer> counts = counts();
        Set<Slot> questions = slots(asked);
        if (sent.face() == Face.RARER) {
            questions.add(sent.slot());
        } else {
            counts.merge(sent.slot(), 1, Integer::sum);
        }
        List<Shown> all = new ArrayList<>(shown);
        all.addFirst(new Shown(now, sent.items().stream().map(Planned::id).toList()));
        all.removeIf(old -> old.at().isBefore(now.minus(REMEMBERED)));
        return new NudgeLog(sent, counts, questions, all, restUntil);
    }

    /// The latest one was tapped; this slot is wanted.
    NudgeLog answered() {
        Map<Slot, Integer> counts = counts();
        if (last != null) {
            counts.remove(last.slot());
        }
        return new NudgeLog(last, counts, asked, shown, restUntil);
    }

    /// The latest one has lost its buttons.
    NudgeLog closed() {
        Sent closed = last == null
                ? null
                : new Sent(last.face(), last.slot(), last.due(), last.card(), last.items(), false);
        return new NudgeLog(closed, unanswered, asked, shown, restUntil);
    }

    /// If it is that one.
    NudgeLog closed(MessageId message) {
        return last != null && last.is(message) ? closed() : this;
    }

    NudgeLog resting(Instant until) {
        return new NudgeLog(last, unanswered, asked, shown, until);
    }

    private Map<Slot, Integer> counts() {
        Map<Slot, Integer> counts = new EnumMap<>(Slot.class);
        counts.putAll(unanswered);
        return counts;
    }

    private static Set<Slot> slots(Set<Slot> some) {
        Set<Slot> slots = EnumSet.noneOf(Slot.class);
        slots.addAll(some);
        return slots;
    }

    /// Whether something was sent since then.
    boolean justSent(Instant since) {
        return shown.stream().anyMatch(one -> one.at().isAfter(since));
    }

    /// The ids of what was shown since then, latest first.
    List<String> shownSince(Instant since) {
        return shown.stream()
                .filter(one -> !one.at().isBefore(since))
                .flatMap(one -> one.ids().stream())
                .distinct()
                .toList();
    }
}
