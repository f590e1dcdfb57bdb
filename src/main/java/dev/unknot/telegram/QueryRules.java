package dev.unknot.telegram;

import dev.unknot.chat.Button;
import dev.unknot.chat.Outgoing;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What Telegram takes as the answer to a query and what not, told before it is sent.
final class QueryRules {

    /// The most choices in one answer.
    static final int CHOICES = 50;

    private static final Pattern ARGUMENT = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private QueryRules() {}

    static Optional<String> objection(Outgoing.Cards cards) {
        List<Outgoing.Choice> choices = cards.choices();
        if (choices.size() > CHOICES) {
            return Optional.of("%d choices, not 0 to %d".formatted(choices.size(), CHOICES));
        }
        if (choices.stream().map(Outgoing.Choice::id).distinct().count() < choices.size()) {
            return Optional.of("two choices with one id");
        }
        if (MessageRules.bytes(cards.next()) > MessageRules.TOKEN) {
            return Optional.of("the next page is told in more than %d bytes".formatted(MessageRules.TOKEN));
        }
        return Stream.concat(Stream.of(door(cards.door())), choices.stream().map(QueryRules::choice))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> door(Outgoing.Door door) {
        return MessageRules.label(door.label()).or(() -> ARGUMENT.matcher(door.argument()).matches()
                ? Optional.empty()
                : Optional.of("\"%s\" cannot follow /start".formatted(door.argument())));
    }

    private static Optional<String> choice(Outgoing.Choice choice) {
        int bytes = MessageRules.bytes(choice.id());
        if (bytes < 1 || bytes > MessageRules.TOKEN) {
            return Optional.of("an id of %d bytes, not 1 to %d".formatted(bytes, MessageRules.TOKEN));
        }
        if (choice.title().isBlank()) {
            return Optional.of("choice \"%s\" without a title".formatted(choice.id()));
        }
        boolean taps = choice.card().keyboard().rows().stream()
                .flatMap(List::stream)
                .anyMatch(Button.Tap.class::isInstance);
        if (taps) {
            return Optional.of("choice \"%s\" with a button that is no link".formatted(choice.id()));
        }
        return MessageRules.objection(QueryResults.words(choice.card())).or(() -> MessageRules.objection(choice.card()));
    }
}
