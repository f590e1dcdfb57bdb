package dev.unknot.figure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the media of one exercise were drawn from: for each file the print of its sources, kept in
/// `drawn.json` beside them. A file whose print differs is older than its pose, dose or renderer.
public final class Drawn {
    /// Goes up when the renderer changes so much that every picture should be drawn again.
    static final int RENDERER = 1;

    private static final String FILE = "drawn.json";
    private static final Pattern ENTRY = Pattern.compile("\"([a-z0-9.-]+)\"\\s*:\\s*\"([0-9a-f]{64})\"");

    private final Path folder;
    private final Map<String, String> prints;

    private Drawn(Path folder, Map<String, String> prints) {
        this.folder = folder;
        this.prints = prints;
    }

    /// Reads what is known of a folder; a folder without the file has nothing drawn.
    public static Drawn in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        String text = Files.exists(file) ? Files.readString(file) : "";
        var prints = new TreeMap<String, String>();
        ENTRY.matcher(text).results().forEach(found -> prints.put(found.group(1), found.group(2)));
        return new Drawn(folder, prints);
    }

    /// The print of a medium's sources, such as the text of a pose and a dose.
    public static String print(String... sources) {
        String all = RENDERER + "\n" + String.join("\n", sources);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// Whether a file is there and was drawn from sources of this print.
    public boolean has(String file, String print) {
        return print.equals(prints.get(file)) && Files.exists(folder.resolve(file));
    }

    /// Writes a file and remembers its print.
    void put(String file, byte[] content, String print) throws IOException {
        Files.write(folder.resolve(file), content);
        prints.put(file, print);
        String entries = prints.entrySet().stream()
                .map(entry -> "  \"" + entry.getKey() + "\": \"" + entry.getValue() + "\"")
                .collect(Collectors.joining(",\n"));
        Files.writeString(folder.resolve(FILE), "{\n" + entries + "\n}\n");
    }
}
