package dev.unknot.coach;

import dev.unknot.chat.Clip;
import dev.unknot.content.Content;
import dev.unknot.figure.Medium;
import dev.unknot.stretch.Dose;
import dev.unknot.stretch.Stretch;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The clips as they are in the tree, only named.
final class NamedClips implements Clips {

    private final Content content;
    private final Map<String, Dose> table;

    NamedClips(Content content) {
        this.content = content;
        this.table = content.stretches().stream().collect(Collectors.toMap(Stretch::id, Stretch::dose));
    }

    @Override
    public Optional<Clip> motion(String stretch) {
        return named(stretch, Medium.MOTION, Clip.Kind.LOOP);
    }

    @Override
    public Optional<Clip> follow(String stretch, Dose dose) {
        return Optional.ofNullable(table.get(stretch))
                .flatMap(usual -> Medium.following(usual, dose))
                .flatMap(medium -> named(stretch, medium, Clip.Kind.FILM));
    }

    private Optional<Clip> named(String stretch, Medium medium, Clip.Kind kind) {
        return Optional.ofNullable(content.clips().getOrDefault(stretch, Map.of()).get(medium))
                .map(_ -> new Clip(stretch + "/" + medium.file(), kind, 0, 0, () -> new byte[0]));
    }
}
