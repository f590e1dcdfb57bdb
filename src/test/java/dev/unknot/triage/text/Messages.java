package dev.unknot.triage.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unknot.triage.Tier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// The labelled messages of the test tree.
final class Messages {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OF_TEN = 10;
    private static final int TRAINING = 7;

    private Messages() {}

    /// One message.
    ///
    /// @param meaning messages of one meaning are all for training, or all for the test
    /// @param flags codes of what drives its tier
    /// @param file where it stands
    record Message(String meaning, String lang, String text, Tier tier, Set<String> flags, String file) {

        boolean isForTraining() {
            return part(OF_TEN) < TRAINING;
        }

        /// One of so many parts, by meaning.
        int part(int parts) {
            CRC32 hash = new CRC32();
            hash.update(meaning.getBytes(StandardCharsets.UTF_8));
            return (int) (hash.getValue() % parts);
        }
    }

    static List<Message> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().flatMap(Messages::messages).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Message> messages(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> message(line, file.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> flags(JsonNode json) {
        Set<String> flags = new HashSet<>();
        json.path("flags").forEach(flag -> flags.add(flag.asText()));
        return Set.copyOf(flags);
    }

    private static Message message(String line, String file) {
        try {
            JsonNode json = JSON.readTree(line);
            return new Message(json.get("meaning").asText(), json.get("lang").asText(), json.get("text").asText(),
                    Tier.valueOf(json.get("tier").asText()), flags(json), file);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
