package dev.unknot.chat;

/// The way out to the messenger. Calls wait until the outcome is known and are safe from any thread.
public interface Outbox {

    /// Sends one thing and says what became of it. Never throws for anything a network or a
    /// messenger can do.
    Delivery send(Address to, Outgoing what, Urgency urgency);
}
