package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The schemas say to an editor what the loader wants: the files that are shipped keep to them, and
/// each schema refuses a key that nobody reads.
class SchemaTest {

    private static final Pattern SCHEMA = Pattern.compile("\"\\$schema\"\\s*:\\s*\"([^\"]+)\"");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(schemas()));

    private static Map<String, String> schemas() {
        try (Stream<Path> schemas = Files.list(Path.of("dialogs", "schema"))) {
            return schemas.collect(Collectors.toMap(path -> path.toUri().toString(), SchemaTest::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> dialogs = Files.walk(Path.of("dialogs")); Stream<Path> data = Files.walk(Path.of("data"))) {
            return Stream.concat(dialogs, data)
                    .filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> !path.startsWith(Path.of("dialogs", "schema")))
                    .filter(path -> SCHEMA.matcher(read(path)).find())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileKeepsToItsSchemaAndAnUnknownKeyDoesNot(Path file) {
        Schema schema = schema(file);
        String good = read(file);
        String bad = good.replaceFirst("\\{", "{ \"nobodyReadsThis\": 7,");

        List<Error> faults = schema.validate(good, InputFormat.JSON);
        List<Error> rejected = schema.validate(bad, InputFormat.JSON);

        assertEquals(List.of(), faults);
        assertFalse(rejected.isEmpty(), "an unknown key passes");
    }

    @Test
    void everySchemaIsUsed() throws IOException {
        String used = files().stream().map(SchemaTest::read).map(SchemaTest::name).distinct()
                .collect(Collectors.joining(" "));

        try (Stream<Path> schemas = Files.list(Path.of("dialogs", "schema"))) {
            schemas.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("condition.schema.json"))
                    .forEach(name -> assertTrue(used.contains(name), name + " is used by no file"));
        }
    }

    private Schema schema(Path file) {
        Path schema = file.toAbsolutePath().resolveSibling(name(read(file))).normalize();
        return registry.getSchema(SchemaLocation.of(schema.toUri().toString()));
    }

    private static String name(String text) {
        Matcher found = SCHEMA.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
