package dev.unknot.coach;

import dev.unknot.chat.Phrasebook;
import dev.unknot.place.Country;
import dev.unknot.place.EmergencyNumbers;
import dev.unknot.place.Numbers;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whom to call, in words, for the country somebody has chosen. An unconfirmed number is never shown
/// without 112, and no number stands without "or your local emergency number".
final class HelpLines {

    private final Phrasebook words;
    private final EmergencyNumbers numbers;

    HelpLines(Phrasebook words, EmergencyNumbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    String emergency(@Nullable Country country) {
        return of(country)
                .map(row -> words.say("bot/help/number",
                        Map.of("number", String.join(words.say("bot/help/or"), row.shown()))))
                .orElseGet(() -> words.say("bot/help/numberUnknown"));
    }

    String advice(@Nullable Country country) {
        return of(country)
                .map(Numbers::adviceLine)
                .filter(line -> !line.isEmpty())
                .orElseGet(() -> words.say("bot/help/adviceUnknown"));
    }

    String crisis(@Nullable Country country) {
        return of(country)
                .map(Numbers::crisisLine)
                .filter(line -> !line.isEmpty())
                .map(line -> words.say("bot/help/crisis", Map.of("line", line)))
                .orElseGet(() -> words.say("bot/help/crisisUnknown"));
    }

    private Optional<Numbers> of(@Nullable Country country) {
        return Optional.ofNullable(country).flatMap(numbers::of);
    }
}
