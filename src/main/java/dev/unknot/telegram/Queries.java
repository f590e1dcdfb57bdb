package dev.unknot.telegram;

import dev.unknot.chat.Delivery;
import dev.unknot.chat.Outgoing;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/// Answers queries. Nothing can be uploaded with an answer, so a picture or clip goes with it only if
/// Telegram has it.
final class Queries {

    /// How long Telegram may give the same answer by itself, to the same person: others may read another
    /// language.
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final Gateway gateway;
    private final FileIds ids;

    Queries(Gateway gateway, FileIds ids) {
        this.gateway = gateway;
        this.ids = ids;
    }

    /// Answers with what Telegram has; if it does not know a file any more, with words alone.
    Delivery answer(Outgoing.Cards cards) {
        Delivery delivery = send(cards, this::result);
        if (delivery instanceof Delivery.Refused refused && Trouble.of(refused) == Trouble.WRONG_FILE) {
            cards.choices().forEach(this::forget);
            return send(cards, QueryResults::article);
        }
        return delivery;
    }

    private InlineQueryResult result(Outgoing.Choice choice) {
        return choice.card() instanceof Outgoing.Illustrated seen
                ? ids.get(seen.medium().id())
                        .map(id -> QueryResults.illustrated(choice, seen, id))
                        .orElseGet(() -> QueryResults.article(choice))
                : QueryResults.article(choice);
    }

    private void forget(Outgoing.Choice choice) {
        if (choice.card() instanceof Outgoing.Illustrated seen) {
            ids.forget(seen.medium().id());
        }
    }

    private Delivery send(
            Outgoing.Cards cards, Function<Outgoing.Choice, InlineQueryResult> form) {
        List<InlineQueryResult> results = cards.choices().stream().map(form).toList();
        AnswerInlineQuery method = new AnswerInlineQuery(cards.query(), results);
        method.setCacheTime(Math.toIntExact(GOOD_FOR.toSeconds()));
        method.setIsPersonal(true);
        method.setNextOffset(cards.next());
        method.setButton(door(cards.door()));
        return TelegramOutbox.answered(gateway.call(Call.aside(method)));
    }

    private static InlineQueryResultsButton door(Outgoing.Door door) {
        InlineQueryResultsButton button = new InlineQueryResultsButton(door.label());
        button.setStartParameter(door.argument());
        return button;
    }
}
