package dev.unknot.chat;

/// Who goes first when not everything can be sent at once: people waiting for an answer do.
public enum Urgency { REPLY, REMINDER }
