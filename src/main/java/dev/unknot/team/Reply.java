package dev.unknot.team;

import dev.unknot.chat.Outgoing;
import java.util.Optional;

/// What somebody is answered.
///
/// @param alert flashed at who has pressed; empty for nothing
/// @param stays whether the alert stays until it is dismissed
/// @param card takes the place of the card that was pressed, or is new
record Reply(String alert, boolean stays, Optional<Outgoing.Card> card) {

    static final Reply NOTHING = flash("");

    static Reply flash(String alert) {
        return new Reply(alert, false, Optional.empty());
    }

    static Reply refuse(String alert) {
        return new Reply(alert, true, Optional.empty());
    }

    static Reply show(Outgoing.Card card) {
        return new Reply("", false, Optional.of(card));
    }
}
