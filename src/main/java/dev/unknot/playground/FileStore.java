package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Files in memory, 256 MiB at most; the oldest are forgotten first.
final class FileStore {

    private static final long MOST_BYTES = 256L << 20;

    private final Map<String, StoredFile> files = new LinkedHashMap<>();
    private long bytes;
    private int last;

    StoredFile add(String kind, String extension, String mime, byte[] content, ObjectNode facts) {
        int number = ++last;
        String unique = hash(kind, content);
        String id = "PG" + kind.substring(0, 2).toUpperCase(Locale.ROOT) + unique + "_" + number;
        String path = kind + "s/file_" + number + extension;
        StoredFile file = new StoredFile(id, unique, kind, path, mime, content, facts);
        files.put(id, file);
        bytes += content.length;
        forgetOldest();
        return file;
    }

    private void forgetOldest() {
        var oldest = files.entrySet().iterator();
        while (bytes > MOST_BYTES && files.size() > 1) {
            bytes -= oldest.next().getValue().content().length;
            oldest.remove();
        }
    }

    Optional<StoredFile> find(String id) {
        return Optional.ofNullable(files.get(id));
    }

    Optional<StoredFile> at(String path) {
        return files.values().stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private static String hash(String kind, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind.getBytes(StandardCharsets.UTF_8));
            byte[] sum = digest.digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum).substring(0, 20);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
