package dev.unknot.chat;

/// Which message within one chat.
public record MessageId(int value) {}
