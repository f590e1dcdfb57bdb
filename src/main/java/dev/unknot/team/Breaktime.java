package dev.unknot.team;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.chat.Urgency;
import dev.unknot.reminder.Lateness;
import dev.unknot.reminder.Next;
import dev.unknot.reminder.Slot;
import dev.unknot.stretch.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Posts breaks, brings their numbers up to date, closes them, and sums up the week.
final class Breaktime implements Bells.Ringer {

    private static final System.Logger LOG = System.getLogger(Breaktime.class.getName());
    private static final Duration OPEN_FOR = Duration.ofMinutes(30);
    private static final Duration UNTIL_SUMMARY = OPEN_FOR.plusMinutes(1);
    private static final Duration SUMMARY_LATEST = Duration.ofHours(6);

    /// No answer came, so it may have arrived or not: better twice than never.
    private static final Duration AFTER_SILENCE = Duration.ofSeconds(30);

    private final Tongues tongues;
    private final Plans plans;
    private final Breaks breaks;
    private final Bells bells;
    private final Schedule schedule;
    private final Life life;
    private final Moving moving;
    private final Posts posts;
    private final Outbox outbox;
    private final InstantSource clock;

    Breaktime(
            Tongues tongues,
            Plans plans,
            Breaks breaks,
            Bells bells,
            Schedule schedule,
            Life life,
            Moving moving,
            Posts posts,
            Outbox outbox,
            InstantSource clock) {
        this.tongues = tongues;
        this.plans = plans;
        this.breaks = breaks;
        this.bells = bells;
        this.schedule = schedule;
        this.life = life;
        this.moving = moving;
        this.posts = posts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Next ring(ChatId chat, Bell bell, Instant due) {
        Optional<Plan> plan = plans.find(chat).filter(one -> one.obstacle() == null);
        if (plan.isEmpty()) {
            return new Next.Never();
        }
        return switch (bell) {
            case BREAK -> plan.get().goesOn() ? take(plan.get(), due) : new Next.Never();
            case COUNT -> count(plan.get());
            case CLOSE -> close(plan.get()).orElseGet(Next.Never::new);
            case SUMMARY -> sumUp(plan.get(), due);
        };
    }

    private Next take(Plan plan, Instant due) {
        Instant now = clock.instant();
        Optional<Instant> following = schedule.next(plan, now);
        Next next = following.<Next>map(Next.At::new).orElseGet(Next.Never::new);
        summaryAfter(plan, due, following);
        boolean posted = breaks.find(plan.chat()).filter(last -> last.due().equals(due)).isPresent();
        if (posted || Lateness.tooLate(Slot.DESK, due, now) || !schedule.has(plan, due)) {
            return next;
        }
        return close(plan).orElseGet(() -> post(plan, due, next));
    }

    /// The last break of a week is followed by its numbers.
    private void summaryAfter(Plan plan, Instant due, Optional<Instant> following) {
        boolean last = following
                .map(then -> Schedule.week(plan, then))
                .filter(Schedule.week(plan, due)::equals)
                .isEmpty();
        if (last && plan.kind() == Plan.Kind.GROUP) {
            bells.set(plan.chat(), Bell.SUMMARY, due.plus(UNTIL_SUMMARY));
        }
    }

    private Next post(Plan plan, Instant due, Next next) {
        Stretch stretch = posts.next(plan);
        Outgoing.Card card = posts.in(plan).open(plan, stretch, Count.NOBODY);
        Delivery delivery = outbox.send(
                new Address(plan.chat(), plan.topic()), plan.silent() ? new Outgoing.Quiet(card) : card, Urgency.REMINDER);
        if (delivery instanceof Delivery.Delivered(MessageId message) && message != null) {
            breaks.open(Break.posted(plan.chat(), message, stretch.id(), due));
            if (plan.kind() == Plan.Kind.GROUP) {
                bells.set(plan.chat(), Bell.CLOSE, clock.instant().plus(OPEN_FOR));
            }
            plans.change(plan.chat(), Plan::turned);
        }
        return trouble(plan, delivery).orElse(next);
    }

    /// The numbers under the open post, if they have changed.
    private Next count(Plan plan) {
        Optional<Break> open = breaks.find(plan.chat()).filter(Break::open);
        Optional<Stretch> stretch = open.flatMap(posts::stretch);
        Count count = breaks.count(plan.chat());
        if (open.isEmpty() || stretch.isEmpty() || open.get().shown().equals(count)) {
            return new Next.Never();
        }
        Delivery delivery = edit(plan, open.get(), posts.in(plan).open(plan, stretch.get(), count));
        if (delivery instanceof Delivery.Refused) {
            return new Next.Never(); // somebody has deleted the post; it is closed when its time comes
        }
        return trouble(plan, delivery).orElseGet(() -> {
            breaks.shown(plan.chat(), open.get().card(), count);
            boolean more = !breaks.count(plan.chat()).equals(count);
            return more ? new Next.At(clock.instant().plus(BreakScene.BETWEEN_EDITS)) : new Next.Never();
        });
    }

    /// The last break is over; its numbers are final and its buttons go.
    ///
    /// @return what becomes of the bell where the post could not be closed now; empty where it is
    private Optional<Next> close(Plan plan) {
        if (plan.kind() == Plan.Kind.CHANNEL) {
            return Optional.empty();
        }
        Optional<Break> last = breaks.find(plan.chat());
        Optional<Break> over = last.flatMap(one -> breaks.finish(plan.chat(), Schedule.week(plan, one.due())));
        return over.flatMap(one -> close(plan, one));
    }

    private Optional<Next> close(Plan plan, Break over) {
        bells.clear(plan.chat(), Bell.COUNT);
        Delivery delivery = posts.stretch(over)
                .map(stretch -> edit(plan, over, posts.in(plan).closed(stretch, over.shown())))
                .orElseGet(() -> new Delivery.Delivered(over.card()));
        boolean settled = delivery instanceof Delivery.Delivered || delivery instanceof Delivery.Refused;
        if (settled) {
            breaks.drop(plan.chat(), over.card());
            bells.clear(plan.chat(), Bell.CLOSE);
            return Optional.empty();
        }
        return trouble(plan, delivery);
    }

    private Delivery edit(Plan plan, Break post, Outgoing.Card card) {
        return outbox.send(Address.of(plan.chat()), new Outgoing.Replace(post.card(), card), Urgency.REMINDER);
    }

    private Next sumUp(Plan plan, Instant due) {
        Tally tally = breaks.tally(plan.chat(), Schedule.week(plan, due.minus(UNTIL_SUMMARY)));
        boolean late = clock.instant().isAfter(due.plus(SUMMARY_LATEST));
        if (!late && !plan.paused() && tally.breaks() > 0) {
            Phrasebook words = tongues.of(plan.language());
            Outgoing.Card card = new Outgoing.Say(
                    words.say("team/post/week", Map.of(
                            "breaks", tally.breaks(), "joined", tally.joined(), "done", tally.done())),
                    Keyboard.NONE);
            Delivery delivery = outbox.send(
                    new Address(plan.chat(), plan.topic()), new Outgoing.Quiet(card), Urgency.REMINDER);
            Optional<Next> trouble = trouble(plan, delivery);
            if (trouble.isPresent()) {
                return trouble.get();
            }
        }
        breaks.forget(plan.chat(), Schedule.week(plan, due.minus(UNTIL_SUMMARY)));
        return new Next.Never();
    }

    /// What becomes of a bell whose message has not arrived; empty where it has, and where it is no
    /// use to try again.
    private Optional<Next> trouble(Plan plan, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Delivered _ -> Optional.empty();
            case Delivery.TryLater(var pause) -> Optional.of(new Next.Later(clock.instant().plus(pause)));
            case Delivery.Lost _ -> Optional.of(new Next.Later(clock.instant().plus(AFTER_SILENCE)));
            case Delivery.Moved(var to) -> {
                moving.move(plan.chat(), to); // the bell has moved too, and rings there
                yield Optional.of(new Next.Never());
            }
            case Delivery.Gone(var why) -> {
                life.hinder(plan.chat(), obstacle(why));
                yield Optional.of(new Next.Never());
            }
            case Delivery.Refused(var reason) -> {
                LOG.log(System.Logger.Level.WARNING, "a post was refused: {0}", reason);
                yield Optional.empty();
            }
        };
    }

    private static Obstacle obstacle(Delivery.Why why) {
        return switch (why) {
            case BLOCKED, KICKED, DELETED -> Obstacle.OUT;
            case SILENCED -> Obstacle.SILENCED;
            case TOPIC_CLOSED, TOPIC_DELETED -> Obstacle.NO_TOPIC;
        };
    }
}
