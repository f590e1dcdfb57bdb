package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unknot.figure.PoseChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every pose that is shipped can be read and is possible.
class PosesTest {

    static List<Path> poses() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("data/stretches"))) {
            return folders.map(folder -> folder.resolve("pose.json")).filter(Files::exists).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("poses")
    void everyPoseIsSound(Path file) throws IOException {
        var pose = PoseReader.read(new ObjectMapper().readTree(file.toFile()));

        List<PoseChecks.Finding> findings = PoseChecks.of(pose);

        assertEquals(List.of(), findings);
    }
}
