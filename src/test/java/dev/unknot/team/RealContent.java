package dev.unknot.team;

import dev.unknot.chat.Clip;
import dev.unknot.chat.Phrasebook;
import dev.unknot.chat.Picture;
import dev.unknot.content.Content;
import dev.unknot.content.Loaded;
import dev.unknot.stretch.Dose;
import dev.unknot.triage.text.Screener;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The content as it is in the tree, with pictures and clips that are only named.
final class RealContent {

    private static final Content CONTENT = content();

    private RealContent() {}

    static Team.Knowledge knowledge() {
        return new Team.Knowledge(
                tongues(), set(), new Named(), "https://t.me/unknot_bot?start=check", Set.of("start", "check", "private", "stretch"));
    }

    static Tongues tongues() {
        Map<String, Phrasebook> phrases = new LinkedHashMap<>(Map.of("en", CONTENT.in("en").phrases()));
        new TreeMap<>(CONTENT.words()).forEach((code, words) -> phrases.putIfAbsent(code, words.phrases()));
        return new Tongues(phrases);
    }

    static GeneralSet set() {
        return new GeneralSet(CONTENT.stretches());
    }

    static Screener screener() {
        return CONTENT.screener();
    }

    private static Content content() {
        return switch (Content.load(Path.of(""))) {
            case Loaded.Good(var content, _) -> content;
            case Loaded.Bad(var problems) -> throw new AssertionError("the content is at fault: " + problems);
        };
    }

    private record Named() implements Gallery {

        @Override
        public Picture picture(String exercise, Dose dose) {
            return new Picture(
                    "%s %dx%dx%dx%d".formatted(exercise, dose.holdSeconds(), dose.repetitions(), dose.sides(), dose.sets()),
                    () -> new byte[0]);
        }

        @Override
        public Optional<Clip> follow(String exercise, Dose dose) {
            return Optional.of(new Clip(exercise + "/follow", Clip.Kind.FILM, 0, 0, () -> new byte[0]));
        }
    }
}
