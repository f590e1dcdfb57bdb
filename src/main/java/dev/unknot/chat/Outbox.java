package dev.unknot.chat;

import java.util.function.Supplier;

/// The way out to the messenger. Calls wait until the outcome is known and are safe from any thread.
public interface Outbox {

    /// Sends one thing and says what became of it. Never throws for anything a network or a
    /// messenger can do.
    Delivery send(Address to, Outgoing what, Urgency urgency);

    /// Sends one thing while the caller goes on, if the messenger can.
    ///
    /// @return waits for the outcome; to be asked once
    default Supplier<Delivery> begin(Address to, Outgoing what, Urgency urgency) {
        Delivery outcome = send(to, what, urgency);
        return () -> outcome;
    }
}
