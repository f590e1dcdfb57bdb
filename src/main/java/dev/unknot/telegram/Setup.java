package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// What the wire needs to know before it can be opened.
///
/// @param limits how fast to send
/// @param fileIds where uploaded pictures and clips are remembered
/// @param watch who counts what happens
/// @param webhook how updates come by webhook; null where they are polled
/// @param shared the PostgreSQL over which several processes keep the pace together; null where there
///     is one process
/// @param storage a chat of the operator for pictures that inline cards show; null where those go without
public record Setup(
        BotToken token,
        ApiUrl api,
        Limits limits,
        FileIds fileIds,
        Watch watch,
        @Nullable Webhook webhook,
        @Nullable DataSource shared,
        @Nullable ChatId storage) {

    /// Receiving by webhook.
    ///
    /// @param inbox where what is received waits
    public record Webhook(WebhookAddress address, Inbox inbox) {}

    /// With nobody looking on.
    public Setup(BotToken token, ApiUrl api, Limits limits, FileIds fileIds) {
        this(token, api, limits, fileIds, Watch.NOBODY, null, null, null);
    }
}
