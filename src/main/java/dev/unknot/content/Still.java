package dev.unknot.content;

import java.nio.file.Path;

/// The picture of an exercise.
///
/// @param hash of its bytes (SHA-256, in hexadecimal digits): the same picture has the same
public record Still(Path path, String hash) {}
