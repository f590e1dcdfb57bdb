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
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/// Why one attempt at a call did not succeed.
///
/// @param words Telegram's own, or the network's, for the log; the token may still be in them
/// @param pause what Telegram asks for; nothing unless it is [Trouble#FLOODED]
/// @param movedTo where the chat is now; null unless it is [Trouble#CHAT_MOVED]
record Failure(Trouble trouble, String words, Duration pause, @Nullable ChatId movedTo) {

    /// A pause to keep when Telegram forgets to name one.
    static final Duration UNNAMED_PAUSE = Duration.ofSeconds(1);

    private Failure(Trouble trouble, String words) {
        this(trouble, words, Duration.ZERO, null);
    }

    /// Sorts what the library's client threw.
    static Failure of(Throwable thrown) {
        Throwable cause = unwrapped(thrown);
        return switch (cause) {
            case TelegramApiRequestException refusal when code(refusal) != 0 -> refusal(refusal);
            // Found wrong by the library before it was sent.
            case TelegramApiValidationException invalid ->
                new Failure(Trouble.REFUSED, "not sent: " + invalid.getMessage());
            case IOException broken when neverLeft(broken) -> new Failure(Trouble.NOT_REACHED, inWords(broken));
            default -> unanswered(root(cause));
        };
    }

    private static Failure unanswered(Throwable root) {
        boolean unreadable = root instanceof JacksonException || root instanceof TelegramApiRequestException;
        return new Failure(unreadable ? Trouble.UNREADABLE : Trouble.NO_ANSWER, inWords(root));
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
            return new Failure(Trouble.CHAT_MOVED, code + " " + words, Duration.ZERO, new ChatId(movedTo));
        }
        Trouble trouble = Trouble.of(code, words);
        Duration pause = trouble == Trouble.FLOODED ? pause(more) : Duration.ZERO;
        return new Failure(trouble, code + " " + words, pause, null);
    }

    private static int code(TelegramApiRequestException refusal) {
        Integer code = refusal.getErrorCode();
        return code == null ? 0 : code;
    }

    private static Duration pause(@Nullable ResponseParameters more) {
        Integer seconds = more == null ? null : more.getRetryAfter();
        return seconds == null || seconds < 1 ? UNNAMED_PAUSE : Duration.ofSeconds(seconds);
    }

    /// Any other trouble with TLS may come after the call went out.
    private static boolean neverLeft(IOException broken) {
        return switch (broken) {
            case ConnectException _, UnknownHostException _, NoRouteToHostException _ -> true;
            case SSLHandshakeException _, SSLPeerUnverifiedException _ -> true;
            case SSLException other -> says(other, "unrecognized ssl message");
            case SocketTimeoutException late -> says(late, "connect");
            default -> false;
        };
    }

    private static boolean says(IOException broken, String words) {
        return String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT).contains(words);
    }

    private static Throwable root(Throwable cause) {
        Throwable deeper = cause.getCause();
        return deeper == null ? cause : root(deeper);
    }

    /// What it comes to when nothing more is tried.
    Delivery delivery() {
        return switch (trouble) {
            case BLOCKED -> new Delivery.Gone(Delivery.Why.BLOCKED);
            case KICKED -> new Delivery.Gone(Delivery.Why.KICKED);
            case DELETED -> new Delivery.Gone(Delivery.Why.DELETED);
            case SILENCED -> new Delivery.Gone(Delivery.Why.SILENCED);
            case TOPIC_CLOSED -> new Delivery.Gone(Delivery.Why.TOPIC_CLOSED);
            case TOPIC_DELETED -> new Delivery.Gone(Delivery.Why.TOPIC_DELETED);
            case CHAT_MOVED -> movedTo == null ? new Delivery.Refused(words) : new Delivery.Moved(movedTo);
            case UNCHANGED, PRESS_TOO_OLD, WRONG_FILE, NOT_A_TEXT, MESSAGE_GONE -> new Delivery.Refused(words);
            case TOKEN_REFUSED, CONFLICT, TOO_LARGE, REFUSED -> new Delivery.Refused(words);
            case FLOODED -> new Delivery.TryLater(pause);
            case SERVER_ERROR, NOT_THE_API, NOT_REACHED -> new Delivery.TryLater(UNNAMED_PAUSE);
            case GATEWAY_TIMEOUT, UNREADABLE, NO_ANSWER -> new Delivery.Lost(words);
        };
    }

    /// The kind of trouble and, for trouble with the network, its words. What could not be read is
    /// not quoted: it may be somebody's message.
    static String inWords(Throwable cause) {
        String kind = cause.getClass().getSimpleName();
        boolean quotes = cause instanceof JacksonException || cause.getMessage() == null;
        return quotes ? kind : kind + ": " + cause.getMessage();
    }
}
