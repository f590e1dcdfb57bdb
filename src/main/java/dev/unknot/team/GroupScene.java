package dev.unknot.team;

import dev.unknot.chat.Button;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.chat.Standing;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Answers in a group. Members hear when the next break is and the way to a private chat; only
/// those who run the group change anything. What was written is neither quoted nor kept.
final class GroupScene {

    private static final Pattern NAMED = Pattern.compile("^\\s*@\\w+\\s*");

    private final Tongues tongues;
    private final Plans plans;
    private final Admins admins;
    private final PlanScene planning;
    private final BreakScene taking;
    private final Life life;
    private final Moving moving;
    private final Sending sending;
    private final String privateChat;
    private final Set<String> commands;

    /// @param commands the names that are this bot's; others may be meant for another bot
    /// @param privateChat the address that opens a private chat with the bot and begins the check
    GroupScene(
            Tongues tongues,
            Plans plans,
            Admins admins,
            PlanScene planning,
            BreakScene taking,
            Life life,
            Moving moving,
            Sending sending,
            String privateChat,
            Set<String> commands) {
        this.tongues = tongues;
        this.plans = plans;
        this.admins = admins;
        this.planning = planning;
        this.taking = taking;
        this.life = life;
        this.moving = moving;
        this.sending = sending;
        this.privateChat = privateChat;
        this.commands = Set.copyOf(commands);
    }

    void hear(Incoming incoming) {
        switch (incoming.input()) {
            case Input.Command(var name, var argument) -> command(incoming, name, argument);
            case Input.Press press -> press(incoming, press);
            case Input.Typed(var text, _, _) -> typed(incoming, text);
            case Input.Membership membership -> membership(incoming, membership);
            case Input.Migrated(var to) -> moving.move(incoming.chat(), to);
            case Input.TopicChanged changed -> life.topic(incoming.chat(), changed);
            case Input.Shared _, Input.Query _, Input.Chosen _, Input.Unreadable _ -> {}
        }
    }

    private void command(Incoming incoming, String name, String argument) {
        switch (name) {
            case "next" -> say(incoming, next(incoming));
            case "help" -> say(incoming, new Outgoing.Say(words(incoming).say("team/help"), toPrivate(incoming)));
            case "team", "pause" -> forAdmins(incoming, () -> change(incoming, name, argument));
            default -> {
                if (commands.contains(name)) {
                    say(incoming, way(incoming));
                }
            }
        }
    }

    private void change(Incoming incoming, String name, String argument) {
        Plan plan = plan(incoming);
        Outgoing.Card card = name.equals("pause") && plan.zone().isPresent()
                ? planning.pause(plan, true, incoming.at(), incoming.from())
                : argument.isEmpty()
                        ? planning.open(plan, incoming.at())
                        : planning.typed(plan, argument, incoming.at(), incoming.from());
        say(incoming, card);
    }

    private void forAdmins(Incoming incoming, Runnable change) {
        switch (admins.mayChange(incoming.chat(), incoming.from())) {
            case YES -> change.run();
            case NO -> say(incoming, new Outgoing.Say(words(incoming).say("team/alerts/adminsOnly"), Keyboard.NONE));
            case UNKNOWN -> say(incoming, new Outgoing.Say(words(incoming).say("team/alerts/unknown"), Keyboard.NONE));
        }
    }

    private Outgoing next(Incoming incoming) {
        return new Outgoing.Say(
                plans.find(incoming.chat())
                        .map(planning::next)
                        .orElseGet(() -> words(incoming).say("team/card/notYet")),
                Keyboard.NONE);
    }

    private void press(Incoming incoming, Input.Press press) {
        Token token = Token.parse(press.token());
        if (!press.token().startsWith(Token.PREFIX)) {
            alert(incoming, press, "", false);
        } else if (BreakScene.isPart(token)) {
            taking.press(incoming, press, token, plan(incoming));
        } else {
            switch (admins.mayChange(incoming.chat(), incoming.from())) {
                case YES -> {
                    alert(incoming, press, "", false);
                    show(incoming, press, token);
                }
                case NO -> alert(incoming, press, words(incoming).say("team/alerts/adminsOnly"), true);
                case UNKNOWN -> alert(incoming, press, words(incoming).say("team/alerts/unknown"), true);
            }
        }
    }

    /// The card goes in place of the pressed one; the greeting stays as it is.
    private void show(Incoming incoming, Input.Press press, Token token) {
        boolean greeting = token.action().equals(Token.SET_UP) && token.part(0).equals("new");
        Outgoing.Card card = planning.press(plan(incoming), token, incoming.at(), incoming.from());
        if (greeting) {
            say(incoming, card);
        } else {
            sending.replace(incoming.at(), new Outgoing.Replace(press.card(), card));
        }
    }

    /// Only answers to the bot's own messages come here, and what names it. A city or times from
    /// those who run the group are taken; everything else is no matter for a group.
    private void typed(Incoming incoming, String text) {
        Optional<Outgoing.Card> card = admins.mayChange(incoming.chat(), incoming.from()) == Admins.Answer.YES
                ? planning.replied(plan(incoming), NAMED.matcher(text).replaceFirst(""), incoming.at(), incoming.from())
                : Optional.empty();
        say(incoming, card.<Outgoing>map(shown -> shown).orElseGet(() -> way(incoming)));
    }

    private void membership(Incoming incoming, Input.Membership membership) {
        if (membership.now() == Standing.OUT || membership.now() == Standing.SILENCED) {
            life.left(incoming, membership, Plan.Kind.GROUP);
            return;
        }
        switch (life.arrived(incoming, membership, Plan.Kind.GROUP)) {
            case FIRST -> say(incoming, greeting(incoming));
            case BACK -> say(incoming, back(incoming));
            case NOTHING_NEW -> {}
        }
    }

    private Outgoing greeting(Incoming incoming) {
        Phrasebook words = words(incoming);
        return new Outgoing.Say(words.say("team/greeting"), Keyboard.row(new Button.Tap(
                words.say("team/buttons/setUp"), Token.of(Token.SET_UP, "new"), Button.Style.PRIMARY)));
    }

    private Outgoing back(Incoming incoming) {
        String state = planning.next(plan(incoming));
        return new Outgoing.Say(words(incoming).say("team/back") + "\n" + state, Keyboard.NONE);
    }

    /// The way to where somebody can speak of how they are.
    private Outgoing way(Incoming incoming) {
        return new Outgoing.Say(words(incoming).say("bot/group/answer"), toPrivate(incoming));
    }

    private Keyboard toPrivate(Incoming incoming) {
        return Keyboard.row(new Button.Link(words(incoming).say("bot/group/open"), privateChat));
    }

    /// The plan of the chat; a bot that was in it before plans were kept has none yet.
    private Plan plan(Incoming incoming) {
        Plan fresh = Plan.fresh(incoming.chat(), Plan.Kind.GROUP, "", tongues.code(incoming.from().language()));
        return plans.find(incoming.chat()).orElseGet(() -> plans.begin(fresh)
                ? fresh
                : plans.find(incoming.chat()).orElse(fresh));
    }

    private Phrasebook words(Incoming incoming) {
        return tongues.of(plans.find(incoming.chat()).map(Plan::language).orElse(incoming.from().language()));
    }

    private void say(Incoming incoming, Outgoing what) {
        sending.send(incoming.at(), what);
    }

    private void alert(Incoming incoming, Input.Press press, String text, boolean stays) {
        sending.send(incoming.at(), new Outgoing.Alert(press.press(), text, stays));
    }
}
