package dev.unknot.team;

import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Listener;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Roster;
import dev.unknot.chat.Urgency;
import dev.unknot.place.Holidays;
import java.time.InstantSource;
import java.util.Set;

/// Answers in groups and about channels: shared breaks, and the way to a private chat for
/// everything that is about somebody's health.
public final class Team implements Listener {

    private static final System.Logger LOG = System.getLogger(Team.class.getName());

    private final Outbox outbox;
    private final GroupScene group;
    private final ChannelScene channel;
    private final Schedule schedule;
    private final Knowledge knowledge;
    private final Records records;
    private final InstantSource clock;

    /// What the room goes by: words, exercises and pictures.
    ///
    /// @param privateChat the address that opens a private chat with the bot and begins the check
    /// @param commands the names that are this bot's; others may be meant for another bot
    public record Knowledge(
            Tongues tongues, GeneralSet set, Gallery gallery, String privateChat, Set<String> commands) {

        Posts posts() {
            return new Posts(tongues, set, gallery, privateChat);
        }
    }

    /// What is kept.
    public record Records(Plans plans, Breaks breaks, Bells bells) {}

    /// A team room that answers through this outbox and goes by this clock.
    public Team(Knowledge knowledge, Records records, Holidays holidays, Roster roster, Outbox outbox, InstantSource clock) {
        this.knowledge = knowledge;
        this.records = records;
        this.outbox = outbox;
        this.clock = clock;
        this.schedule = new Schedule(records.plans(), records.bells(), holidays::in, clock);
        Tongues tongues = knowledge.tongues();
        Admins admins = new Admins(roster);
        Moving moving = new Moving(records.plans(), records.breaks());
        Sending sending = new Sending(outbox, moving);
        PlanScene planning = new PlanScene(tongues, schedule, holidays, clock);
        BreakScene taking = new BreakScene(tongues, records.breaks(), records.bells(), knowledge.posts(), sending, clock);
        Life life = life(sending);
        this.group = new GroupScene(tongues, records.plans(), admins, planning, taking, life, moving,
                sending, knowledge.privateChat(), knowledge.commands());
        this.channel = new ChannelScene(tongues, records.plans(), admins, roster, planning, life, sending);
    }

    private Life life(Sending sending) {
        return new Life(knowledge.tongues(), records.plans(), records.breaks(), records.bells(), schedule, sending);
    }

    /// Sees to what is due, through an outbox of its own.
    public Bells.Ringer ringer(Outbox through) {
        Moving moving = new Moving(records.plans(), records.breaks());
        return new Breaktime(knowledge.tongues(), records.plans(), records.breaks(), records.bells(), schedule,
                life(new Sending(through, moving)), moving, knowledge.posts(), through, clock);
    }

    /// Whether something that came is for this room: all that happens in groups and channels, and
    /// in a private chat what is about channels.
    public boolean concerns(Incoming incoming) {
        return switch (incoming.kind()) {
            case GROUP, CHANNEL -> true;
            case PRIVATE -> channel.concerns(incoming.input());
            case ANYWHERE -> false;
        };
    }

    @Override
    public void hear(Incoming incoming) {
        try {
            answer(incoming);
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "update " + incoming.update() + " failed: " + bug.getClass().getName(), bug);
            if (incoming.input() instanceof Input.Press(_, _, var press)) {
                String sorry = knowledge.tongues().of(incoming.from().language()).say("team/alerts/trouble");
                outbox.send(incoming.at(), new Outgoing.Alert(press, sorry, false), Urgency.REPLY);
            }
        }
    }

    private void answer(Incoming incoming) {
        switch (incoming.kind()) {
            case GROUP -> group.hear(incoming);
            case CHANNEL -> ofChannel(incoming);
            case PRIVATE -> channel.privately(incoming);
            case ANYWHERE -> {}
        }
    }

    private void ofChannel(Incoming incoming) {
        if (incoming.input() instanceof Input.Membership membership) {
            channel.membership(incoming, membership);
        } else if (incoming.input() instanceof Input.Press(_, _, var press)) {
            outbox.send(incoming.at(), Outgoing.Alert.silent(press), Urgency.REPLY);
        }
    }
}
