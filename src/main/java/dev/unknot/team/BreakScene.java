package dev.unknot.team;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Clip;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.stretch.Stretch;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Takes part in a break: who is in, who is done, who takes it back, and the clip. Nobody is named,
/// and who it was is known only while the break is open.
final class BreakScene {

    /// No more than one edit of a post in this time.
    static final Duration BETWEEN_EDITS = Duration.ofSeconds(10);

    private final Tongues tongues;
    private final Breaks breaks;
    private final Bells bells;
    private final Posts posts;
    private final Sending sending;
    private final InstantSource clock;

    BreakScene(Tongues tongues, Breaks breaks, Bells bells, Posts posts, Sending sending, InstantSource clock) {
        this.tongues = tongues;
        this.breaks = breaks;
        this.bells = bells;
        this.posts = posts;
        this.sending = sending;
        this.clock = clock;
    }

    static boolean isPart(Token token) {
        return part(token).isPresent() || token.action().equals(Token.FOLLOW);
    }

    private static Optional<Breaks.Part> part(Token token) {
        return switch (token.action()) {
            case Token.JOIN -> Optional.of(Breaks.Part.JOIN);
            case Token.DONE -> Optional.of(Breaks.Part.DONE);
            case Token.LEAVE -> Optional.of(Breaks.Part.LEAVE);
            default -> Optional.empty();
        };
    }

    /// Answers a press under a post.
    void press(Incoming incoming, Input.Press press, Token token, Plan plan) {
        Phrasebook words = tongues.of(plan.language());
        part(token).ifPresentOrElse(
                part -> alert(incoming.at(), press, tapped(incoming, press, part, words)),
                () -> follow(incoming, press, plan, words));
    }

    private String tapped(Incoming incoming, Input.Press press, Breaks.Part part, Phrasebook words) {
        ChatId chat = incoming.chat();
        Optional<Count> count = breaks.tap(chat, press.card(), incoming.from().id(), part);
        if (count.isEmpty()) {
            return over(incoming.at(), press.card(), words);
        }
        boolean changed = breaks.find(chat).filter(last -> !last.shown().equals(count.get())).isPresent();
        if (changed) {
            bells.setUnlessWaiting(chat, Bell.COUNT, clock.instant().plus(BETWEEN_EDITS));
        }
        return said(words, part, count.get());
    }

    private static String said(Phrasebook words, Breaks.Part part, Count count) {
        return switch (part) {
            case JOIN -> words.say("team/alerts/joined", Map.of("count", count.joined()));
            case DONE -> words.say("team/alerts/done", Map.of("count", count.done()));
            case LEAVE -> words.say("team/alerts/left");
        };
    }

    /// An old post that kept its buttons loses them.
    private String over(Address at, MessageId card, Phrasebook words) {
        boolean closing = breaks.find(at.chat()).filter(last -> last.card().equals(card)).isPresent();
        if (!closing) {
            sending.send(at, new Outgoing.Close(card));
        }
        return words.say("team/alerts/over");
    }

    /// One clip for all of them is enough.
    private void follow(Incoming incoming, Input.Press press, Plan plan, Phrasebook words) {
        ChatId chat = incoming.chat();
        Optional<Break> last = breaks.find(chat).filter(one -> one.open() && one.card().equals(press.card()));
        Optional<Stretch> stretch = last.flatMap(posts::stretch);
        Optional<Clip> clip = stretch.flatMap(posts::clip);
        if (clip.isEmpty() || stretch.isEmpty()) {
            alert(incoming.at(), press, over(incoming.at(), press.card(), words));
        } else if (breaks.follow(chat, press.card())) {
            alert(incoming.at(), press, words.say("team/alerts/clip"));
            Outgoing.Card card = posts.in(plan).clip(stretch.get(), clip.get());
            if (!(sending.send(incoming.at(), new Outgoing.Quiet(card)) instanceof Delivery.Delivered)) {
                breaks.unfollow(chat, press.card());
            }
        } else {
            alert(incoming.at(), press, words.say("team/alerts/below"));
        }
    }

    private void alert(Address at, Input.Press press, String text) {
        sending.send(at, new Outgoing.Alert(press.press(), text, false));
    }
}
