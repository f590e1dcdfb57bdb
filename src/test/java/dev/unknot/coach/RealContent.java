package dev.unknot.coach;

import dev.unknot.chat.Picture;
import dev.unknot.content.Content;
import dev.unknot.content.Faq;
import dev.unknot.content.Loaded;
import dev.unknot.content.Words;
import dev.unknot.stretch.Catalogue;
import dev.unknot.stretch.Dose;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// The content as it is in the tree, with pictures that are only named.
final class RealContent {

    private RealContent() {}

    /// Every language there is, English first.
    static Languages languages() {
        Content content = content();
        Map<String, Knowledge> byCode = new LinkedHashMap<>(Map.of("en", knowledge(content, content.in("en"))));
        new TreeMap<>(content.words()).forEach((code, words) -> byCode.putIfAbsent(code, knowledge(content, words)));
        return new Languages(byCode);
    }

    private static Knowledge knowledge(Content content, Words words) {
        return new Knowledge(
                words.phrases(),
                content.dialog(),
                content.clearance(),
                content.triage(),
                content::screener,
                new Catalogue(content.stretches(), content.routines()),
                content.numbers(),
                words.faq().stream().map(Faq::id).toList(),
                words.tips(),
                RealContent::named,
                new NamedClips(content));
    }

    private static Content content() {
        return switch (Content.load(Path.of(""))) {
            case Loaded.Good(var content, _) -> content;
            case Loaded.Bad(var problems) -> throw new AssertionError("the content is at fault: " + problems);
        };
    }

    private static Picture named(String stretch, Dose dose) {
        return new Picture(
                "%s %dx%dx%dx%d".formatted(stretch, dose.holdSeconds(), dose.repetitions(), dose.sides(), dose.sets()),
                () -> new byte[0]);
    }
}
