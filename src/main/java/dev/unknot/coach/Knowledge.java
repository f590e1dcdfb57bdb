package dev.unknot.coach;

import dev.unknot.chat.Phrasebook;
import dev.unknot.interview.Dialog;
import dev.unknot.interview.Question;
import dev.unknot.place.EmergencyNumbers;
import dev.unknot.stretch.Catalogue;
import dev.unknot.triage.Triage;
import dev.unknot.triage.text.Screener;
import java.util.List;
import java.util.function.Supplier;

/// What the coach goes by: the words, the questions, the rules and the exercises.
///
/// @param clearance the question outside the order of the dialog
/// @param screener reads what people type; the first to ask may wait for it
/// @param faq ids of the answers to frequent questions, in order
/// @param tips ids of the tip cards, in order
public record Knowledge(
        Phrasebook words,
        Dialog dialog,
        Question clearance,
        Triage triage,
        Supplier<Screener> screener,
        Catalogue catalogue,
        EmergencyNumbers numbers,
        List<String> faq,
        List<String> tips,
        Pictures pictures,
        Clips clips) {

    Question question(String id) {
        return clearance.id().equals(id) ? clearance : dialog.question(id);
    }
}
