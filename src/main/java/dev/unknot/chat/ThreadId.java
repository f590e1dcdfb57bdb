package dev.unknot.chat;

/// Which forum topic within one group.
public record ThreadId(int value) {}
