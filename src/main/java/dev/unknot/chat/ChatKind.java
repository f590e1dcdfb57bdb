package dev.unknot.chat;

/// What sort of chat a message came from. Health is spoken of in [#PRIVATE] only.
public enum ChatKind { PRIVATE, GROUP, CHANNEL }
