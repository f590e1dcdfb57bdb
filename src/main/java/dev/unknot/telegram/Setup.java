package dev.unknot.telegram;

/// What the wire needs to know before it can be opened.
///
/// @param limits how fast to send
/// @param fileIds where uploaded pictures and clips are remembered
/// @param watch who counts what happens
public record Setup(BotToken token, ApiUrl api, Limits limits, FileIds fileIds, Watch watch) {

    /// With nobody looking on.
    public Setup(BotToken token, ApiUrl api, Limits limits, FileIds fileIds) {
        this(token, api, limits, fileIds, Watch.NOBODY);
    }
}
