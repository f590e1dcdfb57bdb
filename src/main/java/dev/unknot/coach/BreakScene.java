package dev.unknot.coach;

import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// "I just took a break": the next desk reminder makes room for it.
final class BreakScene {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Phrasebook words;
    private final Rhythms rhythms;
    private final InstantSource clock;

    BreakScene(Knowledge knowledge, Rhythms rhythms, InstantSource clock) {
        this.words = knowledge.words();
        this.rhythms = rhythms;
        this.clock = clock;
    }

    /// Moves the next desk reminder to the first one of the plan that is a whole interval away, or an
    /// hour where the plan names times.
    Turn taken(Person person, Optional<Stage> stage) {
        Instant now = clock.instant();
        Optional<Instant> pending = rhythms.pending(person.chat(), Slot.DESK);
        Instant soonest = now.plus(interval(person));
        Optional<Instant> moved = pending.filter(due -> due.isBefore(soonest))
                .flatMap(_ -> rhythms.next(person, Slot.DESK, soonest.minusNanos(1)));
        String text = moved.or(() -> pending)
                .map(due -> words.say("nudges/break/next", Map.of("time", time(person, due, now))))
                .orElseGet(() -> words.say("nudges/break/noPlan"));
        Turn turn = Turn.aside(person, stage, new Outgoing.Say(text, Keyboard.NONE));
        return moved.map(due -> turn.doing(new Errand.Wake(new Alarm.Regular(Slot.DESK), due))).orElse(turn);
    }

    private static Duration interval(Person person) {
        return person.rhythm() != null && person.rhythm().habit(Slot.DESK).times() instanceof Times.Every(var each, _)
                ? each
                : AN_HOUR;
    }

    private String time(Person person, Instant due, Instant now) {
        ZoneId zone = person.rhythm() == null ? ZoneOffset.UTC : person.rhythm().zone().orElse(ZoneOffset.UTC);
        boolean today = LocalDate.ofInstant(due, zone).equals(LocalDate.ofInstant(now, zone));
        return DateTimeFormatter.ofPattern(today ? "HH:mm" : "EEEE HH:mm")
                .withLocale(Locale.forLanguageTag(words.say("bot/locale")))
                .format(due.atZone(zone));
    }
}
