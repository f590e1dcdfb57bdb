package dev.unknot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `unknot triage`, as somebody at a terminal uses it.
class TriageCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aLineIsAnsweredWithALine() throws IOException {
        int exit = run("{\"id\":\"1\",\"lang\":\"en\",\"text\":\"my hand goes numb, no fever\"}\n");

        JsonNode answer = new ObjectMapper().readTree(out.toString());
        assertEquals(0, exit);
        assertEquals("1", answer.get("id").asText());
        assertEquals("CLINICIAN", answer.get("tier").asText());
        assertEquals("[\"NEURO_ARM_OR_LEG\"]", answer.get("flags").toString());
        assertTrue(out.toString().contains("\"words\":\"numb\""), out.toString());
        assertTrue(out.toString().contains("\"meant\":\"negated\""), out.toString());
    }

    @Test
    void aBadLineIsReportedWithItsNumberAndSkipped() {
        int exit = run("""
                {"id":"1","text":"stiff neck"}
                not json
                {"id":"3"}
                {"id":4,"text":"x"}

                {"id":"6","lang":7,"text":"x"}
                {"id":"7","text":"chest pain"}
                """);

        assertEquals(1, exit);
        assertEquals(2, out.toString().lines().count(), out.toString());
        assertEquals(List.of("line 2", "line 3", "line 4", "line 6"),
                err.toString().lines().map(line -> line.substring(0, 6)).toList());
    }

    @Test
    void aLanguageThatIsNotToldIsFoundAndUnknownOnesAreReadAllTheSame() {
        int exit = run("{\"id\":\"1\",\"text\":\"I cannot feel my legs\"}\n{\"id\":\"2\",\"lang\":\"xx\",\"text\":\"chest pain\"}\n");

        assertEquals(0, exit);
        assertEquals(2, out.toString().lines().filter(line -> line.contains("\"tier\":\"EMERGENCY\"")).count());
    }

    @Test
    void plainLinesAreExplained() {
        int exit = run("no chest pain\n", "--explain");

        assertEquals(0, exit);
        assertTrue(out.toString().contains("CARDIAC_CHEST_PAIN"), out.toString());
        assertTrue(out.toString().contains("NEGATED"), out.toString());
    }

    @Test
    void aFileIsScoredByLanguageAndStyleWithItsMisses() throws IOException {
        Path file = Files.writeString(folder.resolve("labelled.jsonl"), """
                {"id":"a","lang":"en","text":"chest pain","tier":"EMERGENCY","style":"plain"}
                {"id":"b","lang":"en","text":"lorem ipsum dolor","tier":"URGENT","style":"typo"}
                {"id":"c","lang":"en","text":"stiff neck","tier":"STRETCH","style":"plain"}
                {"id":"d","lang":"en","text":"chest pain","tier":"STRETCH","style":"plain"}
                """);

        int exit = run("", "--score", file.toString());

        assertEquals(0, exit);
        assertTrue(out.toString().contains("50.0% 1/2 [9.5 90.5]"), out.toString());
        assertTrue(out.toString().contains("lang en"), out.toString());
        assertTrue(out.toString().contains("missed      b: URGENT read as STRETCH"), out.toString());
        assertTrue(out.toString().contains("false alarm d: STRETCH read as EMERGENCY"), out.toString());
    }

    private int run(String input, String... arguments) {
        TriageCommand command = new TriageCommand(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
