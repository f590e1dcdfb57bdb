package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import java.io.IOException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// Failures that cannot be had from a server on this machine.
class FailureTest {

    private final TelegramClient client = mock();
    private final HandTurnedTime time = new HandTurnedTime();

    private Delivery send(Urgency urgency) {
        Gateway gateway = new Gateway(client, FakeTelegram.TOKEN, Limits.OFF, time, HandTurnedTime.dice());
        return new TelegramOutbox(gateway, FileIds.inMemory(), Faces.remembered())
                .send(Address.of(new ChatId(7)), new Outgoing.Say("Hello", Keyboard.NONE), urgency);
    }

    static Stream<IOException> beforeAnythingWasSent() {
        return Stream.of(
                new UnknownHostException("api.telegram.org"),
                new NoRouteToHostException("No route to host"),
                new SocketTimeoutException("Connect timed out"),
                new SSLHandshakeException("certificate expired"));
    }

    @ParameterizedTest
    @MethodSource("beforeAnythingWasSent")
    void whatFailsBeforeAnythingWasSentIsTriedAgain(IOException failure) throws TelegramApiException {
        Message sent = Message.builder().messageId(5).date(1).build();
        when(client.executeAsync(any(SendMessage.class)))
                .thenReturn(CompletableFuture.failedFuture(failure))
                .thenReturn(CompletableFuture.completedFuture(sent));

        assertInstanceOf(Delivery.Delivered.class, send(Urgency.REPLY));
    }

    static Stream<IOException> withoutAnAnswer() {
        return Stream.of(
                new SocketTimeoutException("Read timed out"),
                new SocketException("Connection reset"),
                new IOException("unexpected end of stream"));
    }

    @ParameterizedTest
    @MethodSource("withoutAnAnswer")
    void aReplyThatFailsWithoutAnAnswerIsLost(IOException failure) throws TelegramApiException {
        when(client.executeAsync(any(SendMessage.class)))
                .thenReturn(CompletableFuture.failedFuture(new CompletionException(failure)));

        Delivery delivery = send(Urgency.REPLY);

        assertEquals(new Delivery.Lost(failure.getClass().getSimpleName() + ": " + failure.getMessage()), delivery);
    }

    @Test
    void theTokenIsTakenOutOfWhateverAFailureSays() throws TelegramApiException {
        String secret = FakeTelegram.TOKEN.value();
        when(client.executeAsync(any(SendMessage.class)))
                .thenReturn(CompletableFuture.failedFuture(new IOException("GET /bot" + secret + "/sendMessage")));

        assertEquals(new Delivery.Lost("IOException: GET /bot<token>/sendMessage"), send(Urgency.REPLY));
    }

    @Test
    void whatTheLibraryFindsWrongIsRefusedAtOnce() throws TelegramApiException {
        SendMessage method = new SendMessage("", "");
        when(client.executeAsync(any(SendMessage.class)))
                .thenThrow(new TelegramApiValidationException("ChatId parameter can't be empty", method));

        assertEquals(new Delivery.Refused("not sent: ChatId parameter can't be empty"), send(Urgency.REMINDER));
    }

    @Test
    void anAnswerWithoutAMessageHasArrivedWithoutANumber() throws TelegramApiException {
        when(client.executeAsync(any(SendMessage.class))).thenReturn(CompletableFuture.completedFuture(null));

        assertEquals(new Delivery.Delivered(null), send(Urgency.REPLY));
    }

    @Test
    void anInterruptedThreadStaysInterrupted() throws TelegramApiException {
        when(client.executeAsync(any(SendMessage.class))).thenReturn(new CompletableFuture<>());
        Thread.currentThread().interrupt();

        Delivery delivery = send(Urgency.REPLY);

        assertEquals(new Delivery.Lost("interrupted"), delivery);
        assertEquals(true, Thread.interrupted());
    }
}
