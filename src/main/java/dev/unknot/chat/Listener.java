package dev.unknot.chat;

/// The way in from the messenger.
@FunctionalInterface
public interface Listener {

    /// Deals with one event, answers included. Events of one chat come one after another, in order.
    void hear(Incoming incoming);
}
