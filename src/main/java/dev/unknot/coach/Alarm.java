package dev.unknot.coach;

import dev.unknot.reminder.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person is to be reminded of at some time. Each kind is set once at most in a chat.
public sealed interface Alarm {

    /// Its name, which stays the same from release to release, such as `desk` or `desk-again`.
    String id();

    /// A slot of the plan.
    record Regular(Slot slot) implements Alarm {

        @Override
        public String id() {
            return name(slot);
        }
    }

    /// A slot that was put off, apart from the plan.
    record Snoozed(Slot slot) implements Alarm {

        @Override
        public String id() {
            return name(slot) + "-again";
        }
    }

    /// How it is, a day after it got worse.
    record CheckBack() implements Alarm {

        @Override
        public String id() {
            return "check-back";
        }
    }

    /// Every alarm there is.
    static List<Alarm> all() {
        Stream<Alarm> ofSlots = Stream.of(Slot.values())
                .flatMap(slot -> Stream.of(new Regular(slot), new Snoozed(slot)));
        return Stream.concat(ofSlots, Stream.of(new CheckBack())).toList();
    }

    /// The alarm of that name.
    static Optional<Alarm> of(String id) {
        return all().stream().filter(alarm -> alarm.id().equals(id)).findFirst();
    }

    private static String name(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT);
    }
}
