package dev.unknot.team;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.chat.Standing;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The life of a chat: the bot comes in, may post no more, is put out, comes back; the chat gets
/// another number; the topic of the breaks is closed. What cannot go on pauses, and who has set it
/// up is told once.
final class Life {

    private final Tongues tongues;
    private final Plans plans;
    private final Breaks breaks;
    private final Bells bells;
    private final Schedule schedule;
    private final Sending sending;

    Life(Tongues tongues, Plans plans, Breaks breaks, Bells bells, Schedule schedule, Sending sending) {
        this.tongues = tongues;
        this.plans = plans;
        this.breaks = breaks;
        this.bells = bells;
        this.schedule = schedule;
        this.sending = sending;
    }

    /// What comes of the bot being let into a chat.
    enum Arrival { FIRST, BACK, NOTHING_NEW }

    /// The bot may post. A chat that has chosen nothing yet is as good as new.
    Arrival arrived(Incoming incoming, Input.Membership membership, Plan.Kind kind) {
        String language = tongues.code(incoming.from().language());
        if (plans.begin(Plan.fresh(incoming.chat(), kind, membership.title(), language))) {
            return Arrival.FIRST;
        }
        Optional<Plans.Change> made = schedule.change(incoming.chat(), plan -> there(plan).called(membership.title()));
        boolean wasAway = made.filter(one -> isAway(one.before())).isPresent();
        boolean setUp = made.filter(one -> !one.after().zoneId().isEmpty()).isPresent();
        return !wasAway ? Arrival.NOTHING_NEW : setUp ? Arrival.BACK : Arrival.FIRST;
    }

    private static Plan there(Plan plan) {
        return isAway(plan) ? plan.behind(null) : plan;
    }

    private static boolean isAway(Plan plan) {
        return plan.obstacle() == Obstacle.OUT || plan.obstacle() == Obstacle.SILENCED;
    }

    /// The bot is out of a chat, or may not post in it.
    void left(Incoming incoming, Input.Membership membership, Plan.Kind kind) {
        Obstacle obstacle = membership.now() == Standing.OUT ? Obstacle.OUT : Obstacle.SILENCED;
        Plan fresh = Plan.fresh(incoming.chat(), kind, membership.title(), tongues.code(incoming.from().language()));
        boolean inGroup = kind == Plan.Kind.GROUP && obstacle == Obstacle.SILENCED;
        boolean begun = inGroup && plans.begin(fresh.behind(obstacle));
        if (!begun) {
            hinder(incoming.chat(), obstacle);
        }
    }

    /// Something is in the way of breaks: they pause, and who has set them up is told once.
    void hinder(ChatId chat, Obstacle obstacle) {
        Optional<Plans.Change> made = plans.change(chat, plan -> plan.behind(obstacle));
        made.ifPresent(one -> {
            bells.clearAll(chat);
            end(one.after());
            if (one.before().obstacle() == null && !one.after().zoneId().isEmpty()) {
                tell(one.after(), obstacle);
            }
        });
    }

    /// An open break is over and its post stays as it is. Channels are given no numbers.
    private void end(Plan plan) {
        breaks.find(plan.chat()).ifPresent(last -> {
            LocalDate week = Schedule.week(plan, last.due());
            breaks.finish(plan.chat(), week);
            breaks.drop(plan.chat(), last.card());
            if (plan.kind() == Plan.Kind.CHANNEL) {
                breaks.forget(plan.chat(), week);
            }
        });
    }

    private void tell(Plan plan, Obstacle obstacle) {
        if (plan.setter() == 0) {
            return;
        }
        Phrasebook words = tongues.of(plan.language());
        String key = switch (obstacle) {
            case OUT -> "team/told/out";
            case SILENCED -> "team/told/silenced";
            case NO_TOPIC -> "team/told/topic";
        };
        String chat = plan.title().isEmpty() ? words.say("team/told/untitled") : plan.title();
        sending.send(
                Address.of(new ChatId(plan.setter())),
                new Outgoing.Say(words.say(key, Map.of("chat", chat)), Keyboard.NONE));
    }

    /// A topic was closed or opened again.
    void topic(ChatId chat, Input.TopicChanged changed) {
        boolean ours = plans.find(chat).filter(plan -> Objects.equals(plan.topic(), changed.topic())).isPresent();
        if (ours && changed.open()) {
            schedule.change(chat, plan -> plan.obstacle() == Obstacle.NO_TOPIC ? plan.behind(null) : plan);
        } else if (ours) {
            hinder(chat, Obstacle.NO_TOPIC);
        }
    }
}
