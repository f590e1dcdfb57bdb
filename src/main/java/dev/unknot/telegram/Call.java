package dev.unknot.telegram;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Urgency;
import java.io.Serializable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// One call to the Bot API and how far one may go to have it done.
///
/// @param method its name, for the log
/// @param chat the chat whose pace it keeps; null when it makes or changes no message
/// @param repeatable whether it may be made again when nobody knows if it was done
record Call<T>(String method, @Nullable ChatId chat, Urgency urgency, boolean repeatable, Start<T> start) {

    /// A call that makes and changes no message, and may be repeated.
    static <T extends Serializable> Call<T> aside(BotApiMethod<T> method) {
        return new Call<>(method.getMethod(), null, Urgency.REPLY, true, client -> client.executeAsync(method));
    }

    /// Makes the call once; called again, it makes it again.
    @FunctionalInterface
    interface Start<T> {

        CompletableFuture<T> on(TelegramClient client) throws TelegramApiException;
    }
}
