package dev.unknot.coach;

import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import dev.unknot.stretch.Done;
import java.util.List;
import java.util.Optional;

/// What one event leads to. Nothing has happened yet: the coach keeps it and sends it.
///
/// @param person as they are now known
/// @param stage where the conversation stands now; empty when it is over
/// @param card what the person's card becomes; empty when it stays as it is
/// @param fresh whether the card goes to the bottom of the chat and not in place of the last one
/// @param alert what a press is answered with; empty for a silent answer
/// @param aside what else is sent, after the card
/// @param done a session that was finished
/// @param errands what else is kept
/// @param forget whether all that is known of the person goes
record Turn(
        Person person,
        Optional<Stage> stage,
        Optional<Outgoing.Card> card,
        boolean fresh,
        String alert,
        List<Outgoing> aside,
        Optional<Done> done,
        List<Errand> errands,
        boolean forget) {

    /// The conversation stands there now, and its card shows it.
    static Turn at(Person person, Stage stage, Outgoing.Card card) {
        return new Turn(person, Optional.of(stage), Optional.of(card), false, "", List.of(), Optional.empty(), List.of(), false);
    }

    /// The conversation ends, and its card says goodbye.
    static Turn over(Person person, Outgoing.Card card) {
        return new Turn(person, Optional.empty(), Optional.of(card), false, "", List.of(), Optional.empty(), List.of(), false);
    }

    /// Something is said beside the conversation, which stays where it is.
    static Turn aside(Person person, Optional<Stage> stage, Outgoing... said) {
        return new Turn(person, stage, Optional.empty(), false, "", List.of(said), Optional.empty(), List.of(), false);
    }

    Turn afresh() {
        return new Turn(person, stage, card, true, alert, aside, done, errands, forget);
    }

    /// The same, but the conversation stands there.
    Turn standing(Stage other) {
        return new Turn(person, Optional.of(other), card, fresh, alert, aside, done, errands, forget);
    }

    /// The same with the card of another turn, at the bottom of the chat.
    Turn showing(Turn other) {
        return new Turn(person, stage, other.card(), true, alert, aside, done, errands, forget);
    }

    Turn alerting(String text) {
        return new Turn(person, stage, card, fresh, text, aside, done, errands, forget);
    }

    Turn saying(Outgoing more) {
        List<Outgoing> all = new java.util.ArrayList<>(aside);
        all.add(more);
        return new Turn(person, stage, card, fresh, alert, all, done, errands, forget);
    }

    /// What is said aside first takes the place of the card it was asked for on.
    Turn inPlaceOf(MessageId asked) {
        if (aside.isEmpty() || !(aside.getFirst() instanceof Outgoing.Card first)) {
            return this;
        }
        List<Outgoing> replaced = new java.util.ArrayList<>(aside);
        replaced.set(0, new Outgoing.Replace(asked, first));
        return new Turn(person, stage, card, fresh, alert, replaced, done, errands, forget);
    }

    Turn having(Done finished) {
        return new Turn(person, stage, card, fresh, alert, aside, Optional.of(finished), errands, forget);
    }

    Turn doing(Errand more) {
        List<Errand> all = new java.util.ArrayList<>(errands);
        all.add(more);
        return new Turn(person, stage, card, fresh, alert, aside, done, all, forget);
    }

    Turn forgetting() {
        return new Turn(person, Optional.empty(), card, fresh, alert, aside, done, errands, true);
    }
}
