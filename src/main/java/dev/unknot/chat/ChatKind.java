package dev.unknot.chat;

/// What sort of chat a message came from. Health is spoken of in [#PRIVATE] only. A query comes from
/// [#ANYWHERE]: which chat that is, is not told.
public enum ChatKind { PRIVATE, GROUP, CHANNEL, ANYWHERE }
