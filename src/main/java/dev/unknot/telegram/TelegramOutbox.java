package dev.unknot.telegram;

import static java.lang.System.Logger.Level.WARNING;

import dev.unknot.chat.Address;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Urgency;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Sends what the bot says through the gateway, as the Bot API methods it becomes.
final class TelegramOutbox implements Outbox {

    private static final System.Logger LOG = System.getLogger(TelegramOutbox.class.getName());

    private final Gateway gateway;
    private final NewCards newCards;
    private final OldCards oldCards;
    private final Queries queries;

    TelegramOutbox(Gateway gateway, FileIds fileIds, Faces faces) {
        this.gateway = gateway;
        Uploads uploads = new Uploads(fileIds);
        newCards = new NewCards(gateway, uploads, faces);
        oldCards = new OldCards(gateway, uploads, faces, newCards);
        queries = new Queries(gateway, fileIds);
    }

    @Override
    public Delivery send(Address to, Outgoing what, Urgency urgency) {
        Optional<String> objection = MessageRules.objection(what);
        if (objection.isPresent()) {
            LOG.log(WARNING, "{0} not sent: {1}", what.getClass().getSimpleName(), objection.get());
            return new Delivery.Refused(objection.get());
        }
        return switch (what) {
            case Outgoing.Card card -> newCards.send(to, card, urgency);
            case Outgoing.Document document -> message("sendDocument", to, urgency,
                    client -> client.executeAsync(Methods.document(to, document)));
            case Outgoing.Replace(MessageId card, Outgoing.Card content) ->
                oldCards.replace(to, card, content, urgency);
            case Outgoing.Close(MessageId card) -> oldCards.close(to.chat(), card, urgency);
            case Outgoing.Alert alert -> answer(alert, urgency);
            case Outgoing.Quiet(Outgoing.Card card) -> newCards.sendQuietly(to, card, urgency);
            case Outgoing.Ask ask -> message("sendMessage", to, urgency,
                    client -> client.executeAsync(Methods.say(to, ask.text(), ReplyKeyboards.asking(ask))));
            case Outgoing.Settled(String text) -> message("sendMessage", to, urgency,
                    client -> client.executeAsync(Methods.say(to, text, ReplyKeyboards.GONE)));
            case Outgoing.Cards cards -> queries.answer(cards);
        };
    }

    @Override
    public Supplier<Delivery> begin(Address to, Outgoing what, Urgency urgency) {
        FutureTask<Delivery> sending = new FutureTask<>(() -> send(to, what, urgency));
        Thread.ofVirtual().name("aside").start(sending);
        return () -> outcome(sending);
    }

    private static Delivery outcome(FutureTask<Delivery> sending) {
        try {
            return sending.get();
        } catch (InterruptedException _) {
            sending.cancel(true);
            Thread.currentThread().interrupt();
            return new Delivery.Lost("interrupted");
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    private Delivery message(String method, Address to, Urgency urgency, Call.Start<Message> start) {
        return NewCards.delivery(
                gateway.call(new Call<>(method, to.chat(), urgency, urgency == Urgency.REMINDER, start)));
    }

    private Delivery answer(Outgoing.Alert alert, Urgency urgency) {
        return answered(gateway.call(new Call<>(
                "answerCallbackQuery", null, urgency, true, client -> client.executeAsync(Methods.answer(alert)))));
    }

    /// What became of an answer to a press or a query.
    static Delivery answered(Answer<Boolean> answer) {
        return switch (answer) {
            case Answer.Given<Boolean> _ -> new Delivery.Delivered(null);
            // It was answered, or nobody waits for the answer any more.
            case Answer.Failed<Boolean>(Delivery.Refused refused) when Trouble.of(refused) == Trouble.PRESS_TOO_OLD ->
                new Delivery.Delivered(null);
            case Answer.Failed<Boolean>(Delivery why) -> why;
        };
    }
}
