package dev.unknot.telegram;

import com.fasterxml.jackson.core.JacksonException;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/// Why one attempt at a call did not succeed, told apart by what may be done about it.
sealed interface Failure {

    /// Telegram said no, and will say so again.
    record Final(Delivery delivery) implements Failure {}

    /// Too much at once: Telegram names the pause it wants.
    record Flooded(Duration pause) implements Failure {}

    /// The server said that it could not; nothing was done.
    record NotDone(String cause) implements Failure {}

    /// The call never reached the server.
    record NotSent(String cause) implements Failure {}

    /// The call went out and no answer came: it may or may not have been done.
    record Unknown(String cause) implements Failure {}

    /// A pause to keep when Telegram forgets to name one.
    Duration UNNAMED_PAUSE = Duration.ofSeconds(1);

    /// Sorts what the library's client threw.
    static Failure of(Throwable thrown) {
        Throwable cause = unwrapped(thrown);
        return switch (cause) {
            case TelegramApiRequestException refusal when code(refusal) != 0 -> refusal(refusal);
            // Found wrong by the library before it was sent.
            case TelegramApiValidationException invalid ->
                new Final(new Delivery.Refused("not sent: " + invalid.getMessage()));
            case IOException broken when neverLeft(broken) -> new NotSent(inWords(broken));
            default -> new Unknown(inWords(root(cause)));
        };
    }

    private static Throwable unwrapped(Throwable thrown) {
        boolean wrapper = thrown instanceof ExecutionException || thrown instanceof CompletionException;
        Throwable cause = thrown.getCause();
        return wrapper && cause != null ? unwrapped(cause) : thrown;
    }

    private static Failure refusal(TelegramApiRequestException refusal) {
        int code = code(refusal);
        String words = Objects.requireNonNullElse(refusal.getApiResponse(), "no reason given");
        ResponseParameters more = refusal.getParameters();
        Long movedTo = more == null ? null : more.getMigrateToChatId();
        if (movedTo != null) {
            return new Final(new Delivery.Moved(new ChatId(movedTo)));
        }
        if (code == 429) {
            return new Flooded(pause(more));
        }
        // A gateway that timed out cannot tell whether the server behind it had begun.
        if (code == 504) {
            return new Unknown(code + " " + words);
        }
        return code >= 500 ? new NotDone(code + " " + words) : new Final(Refusal.meaning(code, words));
    }

    private static int code(TelegramApiRequestException refusal) {
        Integer code = refusal.getErrorCode();
        return code == null ? 0 : code;
    }

    private static Duration pause(@Nullable ResponseParameters more) {
        Integer seconds = more == null ? null : more.getRetryAfter();
        return seconds == null || seconds < 1 ? UNNAMED_PAUSE : Duration.ofSeconds(seconds);
    }

    private static boolean neverLeft(IOException broken) {
        return switch (broken) {
            case ConnectException _, UnknownHostException _, NoRouteToHostException _, SSLException _ -> true;
            case SocketTimeoutException late ->
                String.valueOf(late.getMessage()).toLowerCase(Locale.ROOT).contains("connect");
            default -> false;
        };
    }

    private static Throwable root(Throwable cause) {
        Throwable deeper = cause.getCause();
        return deeper == null ? cause : root(deeper);
    }

    /// The kind of trouble and, for trouble with the network, its words. What could not be read is
    /// not quoted: it may be somebody's message.
    static String inWords(Throwable cause) {
        String kind = cause.getClass().getSimpleName();
        boolean quotes = cause instanceof JacksonException || cause.getMessage() == null;
        return quotes ? kind : kind + ": " + cause.getMessage();
    }
}
