package dev.unknot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unknot.triage.Tier;
import dev.unknot.triage.text.Finding;
import dev.unknot.triage.text.Screened;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Lines of JSON that hold texts to be read, and the lines that answer them.
final class TriageLines {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OF_TEN = 10;
    private static final int TRAINING_OF_TEN = 7;

    private final Consumer<String> report;
    private int number;
    private int bad;

    /// @param report where a line that cannot be read is reported
    TriageLines(Consumer<String> report) {
        this.report = report;
    }

    /// A text, and what it should be read as.
    ///
    /// @param lang empty where it is not told
    /// @param tier the label; empty where there is none
    /// @param meaning messages of one meaning belong to the same part; the id where there is none
    record Labelled(String id, String lang, String text, Optional<Tier> tier, String style, String meaning) {

        /// `training` or `test`, by meaning, so that no test message says what a training message says.
        String part() {
            CRC32 hash = new CRC32();
            hash.update(meaning.getBytes(StandardCharsets.UTF_8));
            return hash.getValue() % OF_TEN < TRAINING_OF_TEN ? "training" : "test";
        }
    }

    /// Whether every line could be read.
    boolean allGood() {
        return bad == 0;
    }

    /// A line with an id and a text.
    Optional<Labelled> read(String line) {
        number++;
        return parse(line, false);
    }

    /// A line with a text and what it should be read as.
    Optional<Labelled> labelled(String line) {
        number++;
        return parse(line, true);
    }

    /// A line of JSON, or else the text itself.
    Optional<Labelled> lenient(String line) {
        number++;
        return line.startsWith("{")
                ? parse(line, false)
                : line.isBlank() ? Optional.empty() : Optional.of(new Labelled("", "", line, Optional.empty(), "", ""));
    }

    private Optional<Labelled> parse(String line, boolean labelled) {
        if (line.isBlank()) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(line);
            String fault = fault(json, labelled);
            return fault.isEmpty() ? Optional.of(of(json)) : bad(fault);
        } catch (JsonProcessingException e) {
            return bad("is not JSON: " + e.getOriginalMessage());
        }
    }

    private Optional<Labelled> bad(String fault) {
        bad++;
        report.accept("line " + number + ": " + fault);
        return Optional.empty();
    }

    private static String fault(JsonNode json, boolean labelled) {
        if (!json.isObject()) {
            return "is not a JSON object";
        }
        Optional<String> wrong = Stream.of("id", "text").filter(key -> !json.path(key).isTextual()).findFirst();
        if (wrong.isPresent()) {
            return "has no text \"" + wrong.get() + "\"";
        }
        if (json.has("lang") && !json.get("lang").isTextual()) {
            return "\"lang\" is no text";
        }
        return labelled && Stream.of(Tier.values()).noneMatch(tier -> tier.name().equals(json.path("tier").asText()))
                ? "has no known \"tier\""
                : "";
    }

    private static Labelled of(JsonNode json) {
        String id = json.get("id").asText();
        Optional<Tier> tier = Optional.ofNullable(json.get("tier")).map(node -> Tier.valueOf(node.asText()));
        return new Labelled(id, json.path("lang").asText(), json.get("text").asText(), tier,
                json.path("style").asText(), json.path("meaning").asText(id));
    }

    /// The answer to a line: the tier, the flags that count, and the words they rest on.
    static String answer(Labelled asked, Screened screened) {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("id", asked.id());
        answer.put("tier", screened.tier().name());
        ArrayNode flags = answer.putArray("flags");
        screened.codes().forEach(flags::add);
        ArrayNode evidence = answer.putArray("evidence");
        screened.findings().forEach(finding -> evidence(evidence.addObject(), finding));
        return answer.toString();
    }

    private static void evidence(ObjectNode node, Finding finding) {
        node.put("flag", finding.flag().code());
        node.put("meant", finding.assertion().name().toLowerCase(Locale.ROOT));
        node.put("words", String.join(" … ", finding.words()));
        node.put("start", finding.start());
        node.put("end", finding.end());
    }

    /// What was found, for whoever writes the rules.
    static String explained(Labelled asked, Screened screened) {
        String findings = screened.findings().stream()
                .map(finding -> "  %-9s %-26s %-13s “%s”  (%s)".formatted(finding.flag().tier(), finding.flag().code(),
                        finding.assertion(), String.join(" … ", finding.words()), finding.why()))
                .collect(Collectors.joining("\n"));
        return screened.tier() + " [" + screened.language() + "] " + asked.text() + "\n"
                + "  concepts: " + String.join(" ", screened.concepts()) + "\n"
                + "  answers: " + screened.answers() + " intents: " + screened.intents()
                + (screened.aboutSomeone() ? " about somebody else" : "")
                + (findings.isEmpty() ? "" : "\n" + findings);
    }
}
