package dev.unknot.coach;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Listener;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import dev.unknot.triage.LastVerdict;
import dev.unknot.triage.Tier;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Talks with one person at a time: decides the turn, keeps it, and only then sends it, so that what
/// is on the screen is never ahead of what is known. An answer that is cut off by a crash is given
/// when the event comes again.
public final class Coach implements Listener {

    private static final System.Logger LOG = System.getLogger(Coach.class.getName());
    private static final int TRIES = 3;

    private final Languages languages;
    private final Conversations conversations;
    private final People people;
    private final Sessions sessions;
    private final Rhythms rhythms;
    private final Outbox outbox;
    private final Consumer<Tier> judged;

    /// A coach that speaks these languages and goes by this clock.
    public Coach(
            Languages languages, People people, Sessions sessions, Rhythms rhythms, Outbox outbox, InstantSource clock) {
        this(languages, people, sessions, rhythms, outbox, clock, _ -> {});
    }

    /// The same, and somebody counts the verdicts.
    ///
    /// @param judged is told the tier of each verdict, and no more
    public Coach(
            Languages languages,
            People people,
            Sessions sessions,
            Rhythms rhythms,
            Outbox outbox,
            InstantSource clock,
            Consumer<Tier> judged) {
        this.judged = judged;
        this.languages = languages;
        this.conversations = new Conversations(languages, people, rhythms, clock);
        this.people = people;
        this.sessions = sessions;
        this.rhythms = rhythms;
        this.outbox = outbox;
    }

    @Override
    public void hear(Incoming incoming) {
        try {
            answer(incoming, TRIES);
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "update " + incoming.update() + " failed: " + bug.getClass().getName(), bug);
            apologise(incoming);
        }
    }

    private void answer(Incoming incoming, int triesLeft) {
        ChatId chat = incoming.chat();
        Optional<Person> known = people.find(chat);
        Person before = known.orElseGet(() -> Person.stranger(chat, incoming.from().language()));
        Optional<Session> session = sessions.find(chat);
        Turn turn = conversations.turn(before, session, incoming);
        Optional<Session> next = turn.stage().map(stage -> session
                .map(one -> one.on(stage, incoming.update()))
                .orElseGet(() -> Session.begin(stage, incoming.update())));
        if (next.isPresent() && !sessions.save(chat, next.get())) {
            retry(incoming, triesLeft);
            return;
        }
        keep(before, known.isPresent(), turn, session);
        comeBack(incoming, turn);
        send(incoming, turn, session, next);
    }

    /// Who had blocked the bot begins anew with `/start`, and the plan comes back.
    private void comeBack(Incoming incoming, Turn turn) {
        if (incoming.input() instanceof Input.Command(var name, _) && name.equals("start")) {
            rhythms.revive(turn.person());
        }
    }

    /// Another process has answered this person in the meantime: look again.
    private void retry(Incoming incoming, int triesLeft) {
        if (triesLeft <= 1) {
            throw new IllegalStateException("the session keeps changing under our hands");
        }
        answer(incoming, triesLeft - 1);
    }

    private void keep(Person before, boolean known, Turn turn, Optional<Session> session) {
        ChatId chat = before.chat();
        if (turn.forget()) {
            people.forget(chat);
            rhythms.end(chat);
        } else {
            keepPerson(before, known, turn);
        }
        if (session.isPresent() && turn.stage().isEmpty()) {
            sessions.end(chat);
        }
    }

    private void keepPerson(Person before, boolean known, Turn turn) {
        count(before.verdict(), turn.person().verdict());
        if (!known || !turn.person().equals(before)) {
            people.save(turn.person());
        }
        turn.done().ifPresent(done -> people.add(before.chat(), done));
        rhythms.changed(before, turn.person());
        turn.errands().forEach(errand -> run(before.chat(), errand));
    }

    private void run(ChatId chat, Errand errand) {
        switch (errand) {
            case Errand.Remember(var change) -> people.changeNudges(chat, change);
            case Errand.Wake(var alarm, var due) -> rhythms.wake(chat, alarm, due);
        }
    }

    // Not by value: the same verdict reached again on the same day is one more.
    @SuppressWarnings("ReferenceEquality")
    private void count(@Nullable LastVerdict before, @Nullable LastVerdict now) {
        if (now != null && now != before) {
            judged.accept(now.tier());
        }
    }

    private void send(Incoming incoming, Turn turn, Optional<Session> before, Optional<Session> next) {
        Runnable answered = answer(incoming, turn.alert());
        turn.card().ifPresent(card -> {
            MessageId shown = place(incoming, card, turn.fresh(), before);
            // Where no answer came nobody knows which card is the last: then any will do.
            next.filter(session -> !Objects.equals(shown, session.card()))
                    .ifPresent(session -> sessions.save(incoming.chat(), session.shownBy(shown)));
        });
        turn.aside().forEach(said -> say(incoming.at(), said));
        closeStale(incoming, before, turn);
        closeEnded(incoming, before, turn);
        answered.run();
    }

    /// A press is answered while the card is changed: nobody should wait for one because of the other.
    ///
    /// @return waits until it is answered
    private Runnable answer(Incoming incoming, String alert) {
        if (!(incoming.input() instanceof Input.Press press)) {
            return () -> {};
        }
        Outgoing what = new Outgoing.Alert(press.press(), alert, false);
        Supplier<Delivery> sending = outbox.begin(incoming.at(), what, Urgency.REPLY);
        return () -> noted(incoming.at(), what, sending.get());
    }

    /// A conversation that ended without a word on its card leaves no buttons behind.
    private void closeEnded(Incoming incoming, Optional<Session> before, Turn turn) {
        if (turn.stage().isEmpty() && turn.card().isEmpty()) {
            before.map(Session::card).ifPresent(card -> say(incoming.at(), new Outgoing.Close(card)));
        }
    }

    /// A press on a card that is over takes its buttons away.
    private void closeStale(Incoming incoming, Optional<Session> session, Turn turn) {
        boolean stale = !turn.alert().isEmpty() && turn.card().isEmpty() && turn.aside().isEmpty();
        if (stale && incoming.input() instanceof Input.Press press && session.filter(one -> one.shows(press.card())).isEmpty()) {
            say(incoming.at(), new Outgoing.Close(press.card()));
        }
    }

    /// Puts the card where the person looks: in place of the one that was tapped, or else at the
    /// bottom of the chat, and then the earlier one loses its buttons, once the new one is there.
    private @Nullable MessageId place(Incoming incoming, Outgoing.Card card, boolean fresh, Optional<Session> before) {
        MessageId old = before.map(Session::card).orElse(null);
        if (!fresh && incoming.input() instanceof Input.Press press && before.filter(one -> one.shows(press.card())).isPresent()) {
            boolean sameKind = before.filter(one -> isIllustrated(one.stage()) == (card instanceof Outgoing.Illustrated)).isPresent();
            Delivery delivery = sameKind
                    ? say(incoming.at(), new Outgoing.Replace(press.card(), card))
                    : new Delivery.Refused("words do not become a picture");
            if (!(delivery instanceof Delivery.Refused)) {
                return delivery instanceof Delivery.Delivered(var now) && now != null ? now : press.card();
            }
            old = press.card();
        }
        Delivery delivery = say(incoming.at(), card);
        boolean shown = delivery instanceof Delivery.Delivered;
        if (old != null && shown) {
            say(incoming.at(), new Outgoing.Close(old));
        }
        return delivery instanceof Delivery.Delivered(var message) ? message : null;
    }

    private static boolean isIllustrated(Stage stage) {
        return stage instanceof Stage.Practising;
    }

    private Delivery say(Address at, Outgoing what) {
        return noted(at, what, outbox.send(at, what, Urgency.REPLY));
    }

    private static Delivery noted(Address at, Outgoing what, Delivery delivery) {
        if (!(delivery instanceof Delivery.Delivered)) {
            LOG.log(System.Logger.Level.INFO, "chat {0}: {1} was not delivered: {2}",
                    at.chat(), what.getClass().getSimpleName(), delivery);
        }
        return delivery;
    }

    /// Whatever has failed may fail again, so the language is the one that the app speaks.
    private void apologise(Incoming incoming) {
        String trouble = languages.in(languages.code(incoming.from().language())).words().say("bot/trouble");
        if (incoming.input() instanceof Input.Press press) {
            say(incoming.at(), new Outgoing.Alert(press.press(), trouble, true));
        } else {
            say(incoming.at(), new Outgoing.Say(trouble, Keyboard.NONE));
        }
    }
}
