package dev.unknot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Short fingerprints of files, by which Telegram's copies are known: the same bytes have the same one.
/// A file is read when it is first asked for, and not again.
final class Fingerprints {

    private static final int DIGITS = 16;

    private final Map<Path, String> known = new ConcurrentHashMap<>();

    /// The first 16 hexadecimal digits of the SHA-256 of a file.
    ///
    /// @throws UncheckedIOException where it cannot be read
    String of(Path file) {
        return known.computeIfAbsent(file, Fingerprints::read);
    }

    private static String read(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
