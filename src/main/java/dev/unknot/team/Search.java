package dev.unknot.team;

import dev.unknot.chat.Phrasebook;
import dev.unknot.stretch.Region;
import dev.unknot.stretch.Stretch;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds exercises by their names and by what they are for, in one language, while somebody types.
/// Accents, endings and the order of the words do not count.
final class Search {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// A shorter word must be there as it is, unless it is the last one, which may go on.
    private static final int STEM = 4;

    private final List<Stretch> all;
    private final Map<String, Set<String>> wordsById = new HashMap<>();
    private final Map<String, Set<String>> namesById = new HashMap<>();

    Search(List<Stretch> all, Phrasebook words) {
        this.all = List.copyOf(all);
        Instructions instructions = new Instructions(words);
        for (Stretch stretch : all) {
            namesById.put(stretch.id(), new HashSet<>(split(instructions.name(stretch))));
            Set<String> known = new HashSet<>(split(instructions.name(stretch)));
            stretch.regions().forEach(region -> words.list(key(region)).forEach(word -> known.addAll(split(word))));
            wordsById.put(stretch.id(), known);
        }
    }

    private static String key(Region region) {
        return "inline/regions/" + region.name().toLowerCase(Locale.ROOT);
    }

    /// What fits, that which fits best first, and of those alike what is called so; empty when nothing does or nothing is asked for.
    List<Stretch> find(String text) {
        Asked asked = Asked.of(split(text));
        return all.stream()
                .filter(stretch -> hits(asked, wordsById, stretch) > 0)
                .sorted(Comparator.comparingLong((Stretch stretch) -> hits(asked, wordsById, stretch))
                        .thenComparingLong(stretch -> hits(asked, namesById, stretch))
                        .reversed())
                .toList();
    }

    private static long hits(Asked asked, Map<String, Set<String>> byId, Stretch stretch) {
        return asked.hits(byId.getOrDefault(stretch.id(), Set.of()));
    }

    /// Whether each of the words stands on some card, so that it is the cards they speak of.
    boolean knowsAll(String text) {
        Asked asked = Asked.of(split(text));
        Set<String> everything = wordsById.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return asked.hits(everything) == asked.count();
    }

    private static List<String> split(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return GAPS.splitAsStream(plain.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }

    /// The words asked for.
    ///
    /// @param last the one that is perhaps still being typed; empty where nothing is asked for
    private record Asked(List<String> whole, String last) {

        static Asked of(List<String> words) {
            return words.isEmpty() ? new Asked(List.of(), "") : new Asked(words.subList(0, words.size() - 1), words.getLast());
        }

        int count() {
            return whole.size() + (last.isEmpty() ? 0 : 1);
        }

        /// How many of them are among these.
        long hits(Set<String> known) {
            long complete = whole.stream().filter(word -> known.stream().anyMatch(one -> alike(one, word))).count();
            boolean begun = !last.isEmpty() && known.stream().anyMatch(one -> one.startsWith(last) || alike(one, last));
            return complete + (begun ? 1 : 0);
        }

        /// The same, or one goes on where the other ends.
        private static boolean alike(String one, String other) {
            return one.equals(other)
                    || (other.length() >= STEM && one.startsWith(other))
                    || (one.length() >= STEM && other.startsWith(one));
        }
    }
}
