package dev.unknot.coach;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import dev.unknot.reminder.Lateness;
import dev.unknot.reminder.Next;
import dev.unknot.reminder.Occurrence;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import dev.unknot.triage.Filter;
import dev.unknot.triage.LastVerdict;
import dev.unknot.triage.Tier;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sends reminders: decides whether one still is to come, what it is, and what follows from how its
/// delivery went. It first looks at what was sent, so that a process that died between sending and
/// noting it down repeats no more than that one message.
public final class Nudges implements Ringing {

    private static final System.Logger LOG = System.getLogger(Nudges.class.getName());
    private static final Filter UNSTEADY = new Filter("BALANCE");

    /// No answer came, so it may have arrived or not: better twice than never.
    private static final Duration AFTER_SILENCE = Duration.ofSeconds(30);

    private static final Duration CHECK_BACK_LATEST = Duration.ofDays(1);
    private static final Duration UNTIL_A_BETTER_HOUR = Duration.ofMinutes(30);
    private static final Duration APART = Duration.ofMinutes(15);

    private final Languages languages;
    private final People people;
    private final Rhythms rhythms;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Courses courses;
    private final NudgeChoice choice;

    /// Reminders in these languages that go by this clock.
    public Nudges(Languages languages, People people, Rhythms rhythms, Outbox outbox, InstantSource clock) {
        this.languages = languages;
        this.people = people;
        this.rhythms = rhythms;
        this.outbox = outbox;
        this.clock = clock;
        this.courses = new Courses(people, clock);
        this.choice = new NudgeChoice(languages.in(languages.codes().getFirst()), courses, people);
    }

    @Override
    public Next ring(ChatId chat, Alarm alarm, Instant due) {
        Optional<Person> person = people.find(chat);
        @Nullable Rhythm rhythm = person.map(Person::rhythm).orElse(null);
        if (person.isEmpty() || rhythm == null || rhythm.stopped()) {
            return new Next.Never();
        }
        NudgeCard cards = new NudgeCard(languages.of(person.get()));
        Call call = new Call(person.get(), rhythm, due, clock.instant(), cards);
        if (rhythm.zone().isEmpty()) {
            return zoneGone(call);
        }
        return switch (alarm) {
            case Alarm.Regular(var slot) -> regular(call, slot);
            case Alarm.Snoozed(var slot) -> snoozed(call, slot);
            case Alarm.CheckBack _ -> checkBack(call);
        };
    }

    /// One alarm of one person that has gone off.
    private record Call(Person person, Rhythm rhythm, Instant due, Instant now, NudgeCard cards) {

        ChatId chat() {
            return person.chat();
        }

        boolean tooLate(Slot slot) {
            return Lateness.tooLate(slot, due, now);
        }

        boolean muted() {
            return rhythm.pauseAt(now).isPresent();
        }

        boolean inQuietHours() {
            return rhythm.zone().filter(zone -> rhythm.quiet().holds(LocalTime.ofInstant(now, zone))).isPresent();
        }
    }

    private Next regular(Call call, Slot slot) {
        Next next = rhythms.next(call.person(), slot, call.now())
                .<Next>map(Next.At::new)
                .orElseGet(Next.Never::new);
        NudgeLog log = people.nudges(call.chat());
        boolean passed = call.tooLate(slot) || call.muted() || call.inQuietHours() || log.has(slot, call.due());
        if (passed || !call.rhythm().habit(slot).on()) {
            return next;
        }
        boolean askRarer = log.unanswered(slot) >= NudgeLog.MANY && !log.asked().contains(slot);
        boolean walkOnly = rhythms.timetable(call.person(), slot)
                .flatMap(table -> table.occurrence(call.due()))
                .filter(Occurrence::walkOnly)
                .isPresent();
        Nudge nudge = choice.choose(call.person(), slot, walkOnly, call.now());
        return askRarer && !(nudge instanceof Nudge.Silence)
                ? send(call, slot, NudgeLog.Face.RARER, List.of(), call.cards().askRarer(slot), next)
                : send(call, slot, nudge, next);
    }

    /// The same exercises once more, where they still are right.
    private Next snoozed(Call call, Slot slot) {
        Next next = new Next.Never();
        if (call.tooLate(slot) || call.muted()) {
            return next;
        }
        NudgeLog.Sent last = people.nudges(call.chat()).last();
        Nudge nudge = choice.choose(call.person(), slot, false, call.now());
        return last != null && last.slot() == slot && nudge instanceof Nudge.Exercise && !last.items().isEmpty()
                ? send(call, slot, again(last, nudge), next)
                : send(call, slot, nudge, next);
    }

    private static Nudge again(NudgeLog.Sent last, Nudge now) {
        return last.face() == NudgeLog.Face.EXERCISE ? new Nudge.Exercise(last.items()) : now;
    }

    /// Asks once how it is a day after it got worse; at an hour when it may, and not at all where a
    /// check has answered it meanwhile.
    private Next checkBack(Call call) {
        Instant now = call.now();
        boolean late = now.isAfter(call.due().plus(CHECK_BACK_LATEST));
        if (late || !courses.worseSinceCheck(call.person()) || NudgeChoice.silent(call.person(), now)) {
            return new Next.Never();
        }
        boolean wait = call.inQuietHours() || call.muted() || people.nudges(call.chat()).justSent(now.minus(APART));
        return wait
                ? new Next.Later(now.plus(UNTIL_A_BETTER_HOUR))
                : send(call, call.cards().checkBack(), new Next.Never(), _ -> {});
    }

    private Next send(Call call, Slot slot, Nudge nudge, Next next) {
        return switch (nudge) {
            case Nudge.Silence _ -> next;
            case Nudge.Exercise(var items) ->
                send(call, slot, NudgeLog.Face.EXERCISE, items, call.cards().exercise(slot, items), next);
            case Nudge.Walk(var why) -> {
                List<Planned> walk = unsteady(call.person()) ? List.of() : call.cards().walk();
                yield send(call, slot, NudgeLog.Face.WALK, walk, call.cards().walk(slot, walk, why), next);
            }
        };
    }

    /// Who was found clear was asked; of who was not nobody knows, and the words leave the choice.
    private static boolean unsteady(Person person) {
        LastVerdict last = person.verdict();
        return last != null && last.tier() == Tier.STRETCH && last.filters().contains(UNSTEADY);
    }

    private Next send(Call call, Slot slot, NudgeLog.Face face, List<Planned> items, Outgoing.Card card, Next next) {
        return send(call, card, next, message ->
                remember(call, new NudgeLog.Sent(face, slot, call.due(), message, items, true)));
    }

    private Next send(Call call, Outgoing.Card card, Next next, Consumer<@Nullable MessageId> sent) {
        return switch (outbox.send(Address.of(call.chat()), card, Urgency.REMINDER)) {
            case Delivery.Delivered(var message) -> {
                sent.accept(message);
                yield next;
            }
            case Delivery.Refused(var reason) -> {
                LOG.log(System.Logger.Level.WARNING, "a reminder was refused: {0}", reason);
                yield next;
            }
            case Delivery.TryLater(var pause) -> new Next.Later(call.now().plus(pause));
            case Delivery.Lost _ -> new Next.Later(call.now().plus(AFTER_SILENCE));
            case Delivery.Gone _, Delivery.Moved _ -> {
                rhythms.end(call.chat()); // a private chat never moves; /start brings the plan back
                yield new Next.Never();
            }
        };
    }

    private void remember(Call call, NudgeLog.Sent sent) {
        NudgeLog.Sent before = people.nudges(call.chat()).last();
        people.changeNudges(call.chat(), log -> log.with(sent, call.now()));
        rhythms.quiet(call.chat(), new Alarm.Snoozed(sent.slot()));
        @Nullable MessageId old = before == null || !before.open() ? null : before.card();
        if (old != null) {
            outbox.send(Address.of(call.chat()), new Outgoing.Close(old), Urgency.REMINDER);
        }
    }

    /// A later release of the zones no longer knows where this person said they were.
    private Next zoneGone(Call call) {
        return send(call, call.cards().zoneGone(call.rhythm().zoneId()), new Next.Never(), _ -> rhythms.end(call.chat()));
    }
}
