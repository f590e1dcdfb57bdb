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
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// All that `dialogs/` and `data/` hold.
///
/// @param clearance the question that lifts what may be lifted
/// @param stretches every exercise, in the order of their ids, with or without a picture
/// @param stills the pictures there are, by exercise
/// @param clips the clips that may be sent, by exercise and kind
/// @param elsewhere numbers for somebody whose country is not known
/// @param crisisEverywhere an address with crisis lines for every country
/// @param screening is done when what people write can be read
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
        CompletableFuture<Screener> screening,
        Map<String, Words> words) {

    private static final Executor BESIDE = task -> Thread.ofPlatform().name("content").start(task);

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
        return begin(root).rest().get();
    }

    /// Reads everything below a folder that holds `dialogs/` and `data/`, and returns once enough is read
    /// to begin with: all but how people write.
    public static Begun begin(Path root) {
        CompletableFuture<Void> awake = CompletableFuture.runAsync(IcuPhrasebook::wake, BESIDE);
        Loading loading = new Loading(root);
        Loaded first = loading.first();
        awake.join();
        return new Begun(first, () -> loading.second(first));
    }

    /// Content of which the second half is still to be read.
    ///
    /// @param first what came of the first half; of good content all but the screener can be used
    /// @param rest reads the second half, once, and says what came of everything
    public record Begun(Loaded first, Supplier<Loaded> rest) {}

    /// Reads what people write. Waits until it is known how they do, and for ever where that is at fault.
    public Screener screener() {
        return screening.join();
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
