package dev.unknot.triage.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The words a language's phrases are written with, and those it knows besides.
///
/// @param whole words that stand as they are
/// @param stems how words begin
/// @param known words that are spelt right
record Vocabulary(Set<String> whole, Set<String> stems, Set<String> known) {

    static Vocabulary of(Collection<List<Phrase>> phrases, Lexicon.Words words) {
        List<Part.Form> forms = phrases.stream().flatMap(List::stream).flatMap(Phrase::forms).distinct().toList();
        Set<String> whole = forms.stream().filter(form -> !form.prefix()).map(Part.Form::text).collect(Collectors.toSet());
        Set<String> stems = forms.stream().filter(Part.Form::prefix).map(Part.Form::text).collect(Collectors.toSet());
        Set<String> known = new HashSet<>(whole);
        known.addAll(words.typical());
        known.addAll(words.common());
        known.addAll(words.numbers().keySet());
        return new Vocabulary(whole, stems, known);
    }
}
