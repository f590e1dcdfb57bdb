package dev.unknot.telegram;

/// What the wire needs to know before it can be opened.
///
/// @param limits how fast to send
/// @param fileIds where uploaded pictures and clips are remembered
public record Setup(BotToken token, ApiUrl api, Limits limits, FileIds fileIds) {}
