package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.place.Zones;
import dev.unknot.reminder.HabitCode;
import dev.unknot.reminder.Pause;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.RhythmWords;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Span;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The whole plan on one card, what is due next, and the ways to change it.
final class RhythmCard {

    static final String SLOT = "slot";
    static final String MUTE = "mute";
    static final String UNMUTE = "unmute";
    static final String QUIET = "quiet";
    static final String STOP = "stop";
    static final String GO = "go";
    static final String ALL = "all";

    private final Phrasebook words;
    private final RhythmWords saying;
    private final Rhythms rhythms;
    private final InstantSource clock;

    RhythmCard(Phrasebook words, RhythmWords saying, Rhythms rhythms, InstantSource clock) {
        this.words = words;
        this.saying = saying;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    /// What is due next, and when.
    record Due(Slot slot, Instant at) {}

    /// @param note what has just happened; empty for nothing
    Outgoing.Card draw(Person person, Rhythm rhythm, String note) {
        List<String> parts = new ArrayList<>(List.of(
                words.say("reminders/card/title"), String.join("\n", slots(rhythm)), String.join("\n", surroundings(rhythm))));
        if (!note.isEmpty()) {
            parts.addFirst(note);
        }
        parts.addAll(state(person, rhythm));
        return new Outgoing.Say(String.join("\n\n", parts), keyboard(rhythm));
    }

    private List<String> slots(Rhythm rhythm) {
        return Stream.of(Slot.values())
                .map(slot -> words.say("reminders/card/line", Map.of(
                        "icon", saying.icon(slot), "slot", saying.slot(slot), "plan", saying.plan(rhythm, slot))))
                .toList();
    }

    private List<String> surroundings(Rhythm rhythm) {
        Span quiet = rhythm.quiet();
        String hours = quiet.from().equals(quiet.to())
                ? words.say("reminders/card/noQuiet")
                : words.say("reminders/card/quiet", Map.of("hours", saying.hours(quiet)));
        String zone = rhythm.zone()
                .map(known -> words.say("reminders/card/zone", Map.of(
                        "city", Zones.city(known).name(), "time", saying.now(known, clock.instant()))))
                .orElseGet(() -> words.say("reminders/card/gone", Map.of("zone", rhythm.zoneId())));
        return List.of(hours, zone);
    }

    private List<String> state(Person person, Rhythm rhythm) {
        Optional<ZoneId> zone = rhythm.zone();
        if (rhythm.stopped()) {
            return List.of(words.say("reminders/card/stopped"));
        }
        if (zone.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        rhythm.pauses().stream()
                .filter(pause -> pause.until().isAfter(clock.instant()))
                .forEach(pause -> lines.add(muted(pause, zone.get())));
        lines.add(next(person)
                .map(due -> words.say("reminders/card/next", Map.of(
                        "slot", saying.slot(due.slot()),
                        "unix", Long.toString(due.at().getEpochSecond()),
                        "when", saying.moment(due.at(), zone.get()))))
                .orElseGet(() -> words.say("reminders/card/nothing")));
        return lines;
    }

    private String muted(Pause pause, ZoneId zone) {
        return pause.holds(clock.instant())
                ? words.say("reminders/card/muted", Map.of("when", saying.moment(pause.until(), zone)))
                : words.say("reminders/card/booked", Map.of(
                        "when", saying.moment(pause.from(), zone), "whenEnd", saying.moment(pause.until(), zone)));
    }

    /// The next of all slots by the plan.
    Optional<Due> next(Person person) {
        return Stream.of(Slot.values())
                .flatMap(slot -> rhythms.next(person, slot, clock.instant()).map(at -> new Due(slot, at)).stream())
                .min(Comparator.comparing(Due::at));
    }

    private Keyboard keyboard(Rhythm rhythm) {
        if (rhythm.stopped()) {
            return Keyboard.row(new Button.Tap(words.say("reminders/buttons/go"), token(GO), Button.Style.PRIMARY));
        }
        Button[] slots = Stream.of(Slot.values())
                .map(slot -> Button.Tap.plain(saying.slot(slot), token(SLOT, HabitCode.of(slot))))
                .toArray(Button[]::new);
        boolean muted = rhythm.pauses().stream().anyMatch(pause -> pause.until().isAfter(clock.instant()));
        return Keyboard.row(slots)
                .and(muted ? button("unmute", UNMUTE) : button("mute", MUTE), button("quiet", QUIET))
                .and(Button.Tap.plain(words.say("reminders/buttons/zone"), Token.of(Token.ZONE, ZoneScene.ASK)),
                        button("stop", STOP));
    }

    private Button button(String key, String what) {
        return Button.Tap.plain(words.say("reminders/buttons/" + key), token(what));
    }

    static String token(String... parts) {
        return Token.of(Token.RHYTHM, parts);
    }
}
