package dev.unknot.team;

import dev.unknot.chat.Button;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Listener;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.chat.Picture;
import dev.unknot.chat.Urgency;
import dev.unknot.stretch.Stretch;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/// Answers what is written behind the bot's name in any chat with cards of the general set, in the
/// language of whoever writes it. Words that speak of danger get no exercise, only the way to a private
/// chat. Nothing that is written is kept.
public final class InlineCards implements Listener {

    /// How many cards come at a time.
    static final int PAGE = 5;

    /// What opens the check in a private chat.
    private static final String CHECK = "check";

    private final Team.Knowledge knowledge;
    private final Outbox outbox;
    private final BiPredicate<String, String> alarming;
    private final Map<String, Search> searches = new ConcurrentHashMap<>();

    /// @param alarming whether a text, in a likely language, speaks of danger
    public InlineCards(Team.Knowledge knowledge, Outbox outbox, BiPredicate<String, String> alarming) {
        this.knowledge = knowledge;
        this.outbox = outbox;
        this.alarming = alarming;
    }

    /// The pictures that the cards show.
    public List<Picture> pictures() {
        return all().stream().map(this::picture).toList();
    }

    @Override
    public void hear(Incoming incoming) {
        if (incoming.input() instanceof Input.Query query) {
            outbox.send(incoming.at(), cards(query, knowledge.tongues().code(incoming.from().language())), Urgency.REPLY);
        }
    }

    private Outgoing.Cards cards(Input.Query query, String language) {
        Phrasebook words = knowledge.tongues().of(language);
        Search search = searches.computeIfAbsent(language, _ -> new Search(all(), words));
        if (!search.knowsAll(query.text()) && alarming.test(query.text(), language)) {
            return new Outgoing.Cards(query.query(), List.of(), "", door(words.say("inline/careful")));
        }
        List<Stretch> found = search.find(query.text());
        String above = found.isEmpty() && !query.text().isBlank() ? "inline/nothing" : "inline/door";
        return page(query, found.isEmpty() ? all() : found, words, door(words.say(above)));
    }

    private Outgoing.Cards page(Input.Query query, List<Stretch> all, Phrasebook words, Outgoing.Door door) {
        int from = Math.min(all.size(), start(query.offset()));
        int to = Math.min(all.size(), from + PAGE);
        List<Outgoing.Choice> choices =
                IntStream.range(from, to).mapToObj(at -> choice(all.get(at), words)).toList();
        return new Outgoing.Cards(query.query(), choices, to < all.size() ? Integer.toString(to) : "", door);
    }

    /// Only what we have told ourselves comes back, unless somebody plays with it.
    private static int start(String offset) {
        return offset.matches("\\d{1,4}") ? Integer.parseInt(offset) : 0;
    }

    private static Outgoing.Door door(String label) {
        return new Outgoing.Door(label, CHECK);
    }

    private Outgoing.Choice choice(Stretch stretch, Phrasebook words) {
        Instructions instructions = new Instructions(words);
        String heading = words.say("inline/heading", Map.of("name", instructions.name(stretch)));
        Outgoing.Card card = new Outgoing.Show(
                picture(stretch),
                String.join("\n", instructions.below(heading, stretch)),
                Keyboard.row(new Button.Link(words.say("inline/check"), knowledge.privateChat())));
        return new Outgoing.Choice(stretch.id(), instructions.name(stretch), instructions.dose(stretch.dose()), card);
    }

    private Picture picture(Stretch stretch) {
        return knowledge.gallery().picture(stretch.id(), stretch.dose());
    }

    private List<Stretch> all() {
        return knowledge.set().all();
    }
}
