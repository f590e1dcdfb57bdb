package dev.unknot.team;

import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.chat.Roster;
import dev.unknot.chat.Sender;
import dev.unknot.chat.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Links channels and changes their plans, from the private chat of somebody who runs them and may
/// post there.
final class ChannelScene {

    static final String COMMAND = "channel";

    private final Tongues tongues;
    private final Plans plans;
    private final Admins admins;
    private final Roster roster;
    private final PlanScene planning;
    private final Life life;
    private final Sending sending;

    ChannelScene(
            Tongues tongues,
            Plans plans,
            Admins admins,
            Roster roster,
            PlanScene planning,
            Life life,
            Sending sending) {
        this.tongues = tongues;
        this.plans = plans;
        this.admins = admins;
        this.roster = roster;
        this.planning = planning;
        this.life = life;
        this.sending = sending;
    }

    /// Whether something in a private chat is about channels.
    boolean concerns(Input input) {
        return switch (input) {
            case Input.Command(var name, _) -> name.equals(COMMAND);
            case Input.Press(var token, _, _) -> token.startsWith(Token.PREFIX);
            case Input.Chosen _ -> true;
            case Input.Typed(var text, _, _) -> tongues.codes().stream().anyMatch(code -> isCancel(code, text));
            case Input.Shared _, Input.Query _, Input.Membership _, Input.Migrated _, Input.TopicChanged _,
                    Input.Unreadable _ -> false;
        };
    }

    private boolean isCancel(String code, String text) {
        return tongues.of(code).say("team/buttons/noChannel").equals(text.strip());
    }

    /// Something about channels in a private chat.
    void privately(Incoming incoming) {
        Phrasebook words = words(incoming);
        switch (incoming.input()) {
            case Input.Command(_, var argument) -> command(incoming, argument);
            case Input.Press press -> press(incoming, press);
            case Input.Chosen(var chat, var title) -> link(incoming, chat, title);
            case Input.Typed _ -> say(incoming, new Outgoing.Settled(words.say("team/channel/cancelled")));
            case Input.Shared _, Input.Query _, Input.Membership _, Input.Migrated _, Input.TopicChanged _,
                    Input.Unreadable _ -> {}
        }
    }

    private void command(Incoming incoming, String argument) {
        List<Plan> mine = plans.setUpBy(incoming.from().id()).stream()
                .filter(plan -> plan.kind() == Plan.Kind.CHANNEL)
                .toList();
        Optional<Plan> meant = mine.size() == 1 ? mine.stream().findFirst()
                : mine.stream().filter(plan -> plan.zone().isEmpty()).findFirst();
        if (!argument.isEmpty() && meant.isPresent()) {
            typed(incoming, meant.get(), argument);
        } else if (mine.isEmpty()) {
            ask(incoming);
        } else {
            say(incoming, list(incoming, mine));
        }
    }

    private void typed(Incoming incoming, Plan plan, String text) {
        switch (admins.mayChange(plan.chat(), incoming.from())) {
            case YES -> say(incoming, planning.typed(plan, text, incoming.at(), incoming.from()));
            case NO -> say(incoming, new Outgoing.Say(words(incoming).say("team/alerts/notYours"), Keyboard.NONE));
            case UNKNOWN -> say(incoming, new Outgoing.Say(words(incoming).say("team/alerts/unknown"), Keyboard.NONE));
        }
    }

    private Outgoing list(Incoming incoming, List<Plan> mine) {
        Phrasebook words = words(incoming);
        List<Button> buttons = new ArrayList<>();
        mine.forEach(plan -> buttons.add(Button.Tap.plain(title(words, plan), Token.about(plan.chat(), Token.SET_UP))));
        buttons.add(Button.Tap.plain(words.say("team/buttons/another"), Token.of(Token.LINK)));
        return new Outgoing.Say(words.say("team/channel/which"), Keyboard.column(buttons));
    }

    private static String title(Phrasebook words, Plan plan) {
        return plan.title().isEmpty() ? words.say("team/told/untitled") : plan.title();
    }

    private void ask(Incoming incoming) {
        Phrasebook words = words(incoming);
        say(incoming, new Outgoing.Ask(
                words.say("team/channel/ask"),
                Outgoing.Wanted.CHANNEL,
                words.say("team/buttons/chooseChannel"),
                words.say("team/buttons/noChannel")));
    }

    private void press(Incoming incoming, Input.Press press) {
        Token token = Token.parse(press.token());
        Optional<Plan> plan = token.target().flatMap(plans::find).filter(one -> one.kind() == Plan.Kind.CHANNEL);
        if (plan.isEmpty()) {
            alert(incoming, press, "", false);
            ask(incoming);
            return;
        }
        switch (admins.mayChange(plan.get().chat(), incoming.from())) {
            case YES -> {
                alert(incoming, press, "", false);
                sending.replace(incoming.at(), new Outgoing.Replace(
                        press.card(), planning.press(plan.get(), token, incoming.at(), incoming.from())));
            }
            case NO -> alert(incoming, press, words(incoming).say("team/alerts/notYours"), true);
            case UNKNOWN -> alert(incoming, press, words(incoming).say("team/alerts/unknown"), true);
        }
    }

    /// A channel was chosen: it is linked where both may post in it, or it is said what is missing.
    private void link(Incoming incoming, ChatId channel, String title) {
        Phrasebook words = words(incoming);
        Optional<String> missing = missing(words, channel, title, incoming.from());
        if (missing.isPresent()) {
            say(incoming, new Outgoing.Settled(missing.get()));
            return;
        }
        boolean begun = plans.begin(fresh(channel, title, incoming.from()));
        Optional<Plan> plan = plans.find(channel);
        boolean shown = !begun && plan.filter(one -> one.zone().isEmpty() && one.setter() == incoming.from().id()).isPresent();
        say(incoming, new Outgoing.Settled(words.say(
                shown ? "team/channel/above" : "team/channel/linked", Map.of("title", title))));
        if (!shown) {
            plan.ifPresent(one -> say(incoming, planning.open(one, incoming.at())));
        }
    }

    private Plan fresh(ChatId channel, String title, Sender who) {
        return Plan.fresh(channel, Plan.Kind.CHANNEL, title, tongues.code(who.language())).setBy(who.id());
    }

    /// What keeps a channel from being linked by somebody; empty where nothing does.
    private Optional<String> missing(Phrasebook words, ChatId channel, String title, Sender who) {
        Optional<Standing> ours = roster.ours(channel);
        Admins.Answer theirs = admins.mayChange(channel, who);
        if (ours.isEmpty() || theirs == Admins.Answer.UNKNOWN) {
            return Optional.of(words.say("team/alerts/unknown"));
        }
        List<String> lines = new ArrayList<>();
        if (ours.get() != Standing.ADMINISTRATOR) {
            lines.add(words.say("team/channel/iMayNot", Map.of("title", title)));
        }
        if (theirs == Admins.Answer.NO) {
            lines.add(words.say("team/channel/youMayNot", Map.of("title", title)));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    /// What the bot may do in a channel has changed; whoever did it is told in private.
    void membership(Incoming incoming, Input.Membership membership) {
        if (membership.now() != Standing.ADMINISTRATOR) {
            life.left(incoming, membership, Plan.Kind.CHANNEL);
        } else if (incoming.from().id() != 0) {
            arrived(incoming, membership);
        }
    }

    private void arrived(Incoming incoming, Input.Membership membership) {
        Address person = Address.of(new ChatId(incoming.from().id()));
        Optional<String> missing = missing(words(incoming), incoming.chat(), membership.title(), incoming.from());
        boolean begun = missing.isEmpty() && plans.begin(fresh(incoming.chat(), membership.title(), incoming.from()));
        if (begun) {
            linked(incoming, person, "team/channel/linked");
        } else if (plans.find(incoming.chat()).isEmpty()) {
            missing.ifPresent(text -> say(person, text));
        } else {
            switch (life.arrived(incoming, membership, Plan.Kind.CHANNEL)) {
                case FIRST -> linked(incoming, person, "team/channel/linked");
                case BACK -> linked(incoming, person, "team/channel/back");
                case NOTHING_NEW -> {}
            }
        }
    }

    private void linked(Incoming incoming, Address person, String key) {
        plans.find(incoming.chat()).ifPresent(plan -> {
            say(person, words(incoming).say(key, Map.of("title", plan.title())));
            sending.send(person, planning.open(plan, person));
        });
    }

    private void say(Address to, String text) {
        sending.send(to, new Outgoing.Say(text, Keyboard.NONE));
    }

    private void say(Incoming incoming, Outgoing what) {
        sending.send(incoming.at(), what);
    }

    private void alert(Incoming incoming, Input.Press press, String text, boolean stays) {
        sending.send(incoming.at(), new Outgoing.Alert(press.press(), text, stays));
    }

    private Phrasebook words(Incoming incoming) {
        return tongues.of(incoming.from().language());
    }
}
