package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// What the wire needs to know before it can be opened.
///
/// @param limits how fast to send
/// @param fileIds where uploaded pictures and clips are remembered
/// @param watch who counts what happens
/// @param inbox where updates wait that Telegram was told are dealt with; null for nowhere, and then
///     everything waits with Telegram and nothing can come by webhook
/// @param webhook where Telegram brings updates; null where they are polled
/// @param shared the PostgreSQL over which several processes keep the pace together; null where there
///     is one process
/// @param storage a chat of the operator for pictures that inline cards show; null where those go without
public record Setup(
        BotToken token,
        ApiUrl api,
        Limits limits,
        FileIds fileIds,
        Watch watch,
        @Nullable Inbox inbox,
        @Nullable WebhookAddress webhook,
        @Nullable DataSource shared,
        @Nullable ChatId storage) {

    public Setup {
        if (webhook != null && inbox == null) {
            throw new IllegalArgumentException("a webhook needs an inbox");
        }
    }

    /// With nobody looking on.
    public Setup(BotToken token, ApiUrl api, Limits limits, FileIds fileIds) {
        this(token, api, limits, fileIds, Watch.NOBODY, null, null, null, null);
    }
}
