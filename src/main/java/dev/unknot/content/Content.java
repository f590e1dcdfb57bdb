package dev.unknot.content;

import dev.unknot.figure.Medium;
import dev.unknot.interview.Dialog;
import dev.unknot.interview.Question;
import dev.unknot.place.EmergencyNumbers;
import dev.unknot.stretch.RoutineRules;
import dev.unknot.stretch.Stretch;
import dev.unknot.triage.FilterRule;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Triage;
import dev.unknot.triage.text.Screener;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// All that `dialogs/` and `data/` hold.
///
/// @param clearance the question that lifts what may be lifted
/// @param stretches every exercise, in the order of their ids, with or without a picture
/// @param stills the pictures there are, by exercise
/// @param clips the clips that may be sent, by exercise and kind
/// @param elsewhere numbers for somebody whose country is not known
/// @param crisisEverywhere an address with crisis lines for every country
/// @param screener reads what people write
/// @param words by language
public record Content(
        Dialog dialog,
        Question clearance,
        List<RedFlag> flags,
        List<FilterRule> filters,
        List<Stretch> stretches,
        Map<String, Path> stills,
        Map<String, Map<Medium, Path>> clips,
        RoutineRules routines,
        EmergencyNumbers numbers,
        List<EmergencyElsewhere> elsewhere,
        String crisisEverywhere,
        Screener screener,
        Map<String, Words> words) {

    public Content {
        flags = List.copyOf(flags);
        filters = List.copyOf(filters);
        stretches = List.copyOf(stretches);
        stills = Map.copyOf(stills);
        clips = Map.copyOf(clips);
        elsewhere = List.copyOf(elsewhere);
        words = Map.copyOf(words);
    }

    /// Reads everything below a folder that holds `dialogs/` and `data/`.
    public static Loaded load(Path root) {
        CompletableFuture<Void> awake =
                CompletableFuture.runAsync(IcuPhrasebook::wake, task -> Thread.ofPlatform().name("words").start(task));
        Loaded loaded = new Loading(root).load();
        awake.join();
        return loaded;
    }

    /// Triage by these flags.
    public Triage triage() {
        return new Triage(dialog, clearance, flags, filters);
    }

    /// The exercises that may be offered: those with a picture.
    public List<Stretch> offered() {
        return stretches.stream().filter(stretch -> stills.containsKey(stretch.id())).toList();
    }

    /// The words of a language, or English where it is not there.
    public Words in(String language) {
        return or(words, language);
    }

    /// What a language has, or else what the first one has: loading makes sure of that one.
    private static <T> T or(Map<String, T> byLanguage, String language) {
        return Stream.of(language, Languages.FIRST)
                .filter(byLanguage::containsKey)
                .map(byLanguage::get)
                .findFirst()
                .orElseThrow();
    }
}
