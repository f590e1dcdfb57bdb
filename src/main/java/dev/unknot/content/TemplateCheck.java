package dev.unknot.content;

import dev.unknot.stretch.Place;
import dev.unknot.stretch.RoutineRules.Template;
import dev.unknot.stretch.Slot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which sessions that people can ask for have no template.
final class TemplateCheck {

    private static final List<Session> SESSIONS = List.of(
            new Session(Place.DESK, 2, Set.of(Slot.values())),
            new Session(Place.DESK, 5, Set.of(Slot.values())),
            new Session(Place.HOME, 2, Set.of(Slot.MORNING, Slot.ANY)),
            new Session(Place.HOME, 5, Set.of(Slot.MORNING, Slot.ANY)),
            new Session(Place.HOME, 10, Set.of(Slot.MORNING, Slot.ANY)),
            new Session(Place.HOME, 15, Set.of(Slot.MORNING, Slot.ANY)),
            new Session(Place.HOME, 2, Set.of(Slot.EVENING, Slot.ANY)),
            new Session(Place.HOME, 5, Set.of(Slot.EVENING, Slot.ANY)),
            new Session(Place.HOME, 10, Set.of(Slot.EVENING, Slot.ANY)),
            new Session(Place.HOME, 15, Set.of(Slot.EVENING, Slot.ANY)));

    private final List<Template> templates;

    TemplateCheck(List<Template> templates) {
        this.templates = templates;
    }

    /// In words, such as `home, 15 minutes, morning or any`.
    List<String> missing() {
        return SESSIONS.stream()
                .filter(session -> templates.stream().noneMatch(session::isMadeBy))
                .map(Session::words)
                .toList();
    }

    /// A session that people can ask for; ten minutes at a desk are two of five.
    private record Session(Place place, int minutes, Set<Slot> slots) {

        boolean isMadeBy(Template template) {
            return template.place() == place && template.minutes() == minutes && slots.contains(template.slot());
        }

        String words() {
            String times = slots.stream().sorted().map(Spelling::of).collect(Collectors.joining(" or "));
            return Spelling.of(place) + ", " + minutes + " minutes, " + times;
        }
    }
}
