package dev.unknot.team;

import dev.unknot.chat.Button;
import dev.unknot.chat.Clip;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.stretch.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The post of a break: what is done, for how long, who leaves it out, and when to stop.
final class BreakPost {

    private final Phrasebook words;
    private final Gallery gallery;
    private final String privateChat;

    /// @param privateChat the address that opens a private chat and begins the check
    BreakPost(Phrasebook words, Gallery gallery, String privateChat) {
        this.words = words;
        this.gallery = gallery;
        this.privateChat = privateChat;
    }

    /// While somebody can join; in a channel nobody does.
    Outgoing.Card open(Plan plan, Stretch stretch, Count count) {
        return show(stretch, List.of(), plan.kind() == Plan.Kind.CHANNEL ? toPrivate() : keyboard(stretch, count));
    }

    /// When it is over, with its numbers.
    Outgoing.Card closed(Stretch stretch, Count count) {
        String over = words.say("team/post/over", Map.of("joined", count.joined(), "done", count.done()));
        return show(stretch, List.of("", over), Keyboard.NONE);
    }

    private Outgoing.Card show(Stretch stretch, List<String> end, Keyboard keyboard) {
        List<String> lines = new ArrayList<>(caption(stretch));
        lines.addAll(end);
        return new Outgoing.Show(gallery.picture(stretch.id(), stretch.dose()), String.join("\n", lines), keyboard);
    }

    private List<String> caption(Stretch stretch) {
        Instructions instructions = new Instructions(words);
        return instructions.below(words.say("team/post/title", Map.of("name", instructions.name(stretch))), stretch);
    }

    private Keyboard keyboard(Stretch stretch, Count count) {
        Button in = new Button.Tap(
                words.say("team/buttons/join", Map.of("count", count.joined())), Token.of(Token.JOIN), Button.Style.PRIMARY);
        Button done = new Button.Tap(
                words.say("team/buttons/done", Map.of("count", count.done())), Token.of(Token.DONE), Button.Style.SUCCESS);
        List<Button> more = new ArrayList<>();
        gallery.follow(stretch.id(), stretch.dose()).ifPresent(_ ->
                more.add(Button.Tap.plain(words.say("team/buttons/follow"), Token.of(Token.FOLLOW))));
        more.add(Button.Tap.plain(words.say("team/buttons/leave"), Token.of(Token.LEAVE)));
        return Keyboard.row(in, done).plus(new Keyboard(List.of(more))).plus(toPrivate());
    }

    private Keyboard toPrivate() {
        return Keyboard.row(new Button.Link(words.say("team/buttons/private"), privateChat));
    }

    /// The clip beside the post; what is done stands there.
    Outgoing.Card clip(Stretch stretch, Clip clip) {
        return new Outgoing.Play(
                clip,
                words.say("team/post/clip", Map.of("name", words.say("stretches/" + stretch.id() + "/name")))
                        + "\n" + words.say("bot/practice/stop"),
                Keyboard.NONE);
    }
}
