package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.triage.Tier;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was learned, read from its file.
class LearnedContentTest {

    private static final String FILE = "data/reading/learned/en.json";
    private static final String TEXT = "my neck is odd and my arm is heavy";
    private static final String MESSAGES = """
            "messages": {
              "STRETCH": { "NONE": ["my neck is stiff", "the neck is stiff again"] },
              "CLINICIAN": { "SEVERE": ["my arm is heavy", "the arm is heavy and odd", "odd and heavy"] } }""";
    private static final String LEARNED = """
            { "$schema": "../../../dialogs/schema/reading-learned.schema.json", "from": "three made-up messages",
              "judgements": [ { "flag": "SEVERE", "bias": -0.1, "least": 0, "words": {}, "said": {}, "neighbours": 3, "signs": 0.5 } ],
            MESSAGES }
            """.replace("MESSAGES", MESSAGES);

    @TempDir
    Path folder;

    @Test
    void aTextIsReadByTheMessagesThatItIsLike() {
        Content content = content(LEARNED);

        assertEquals(Tier.CLINICIAN, content.screener().read(TEXT, "en").tier());
        assertEquals(Tier.STRETCH, content.screener().read("my neck is stiff and the neck is stiff", "en").tier());
    }

    @Test
    void withoutMessagesItIsReadByTheWeightsAlone() {
        Content content = content(LEARNED.replace(", \"neighbours\": 3, \"signs\": 0.5", "").replace(MESSAGES, "\"messages\": {}"));

        assertEquals(Tier.STRETCH, content.screener().read(TEXT, "en").tier());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"STRETCH\":|\"STRETCHY\":|UNKNOWN_KEY|/messages/STRETCHY",
        "\"my neck is stiff\"|7|WRONG_TYPE|/messages/STRETCH/NONE/0",
        "\"odd and heavy\"|\" \"|EMPTY|/messages/CLINICIAN/SEVERE/2",
        "\"neighbours\": 3|\"neighbours\": \"3\"|WRONG_TYPE|/judgements/0/neighbours",
        "\"signs\": 0.5|\"signs\": []|WRONG_TYPE|/judgements/0/signs",
        "\"SEVERE\": [|\"SEVERE GRAVE\": [|UNKNOWN_FLAG|/messages/CLINICIAN/SEVERE GRAVE",
        "\"messages\"|\"message\"|MISSING_KEY|''"
    })
    void whatNobodyCanReadIsReported(String good, String bad, Rule rule, String path) {
        Edited content = Edited.minimal(folder).write(FILE, LEARNED).replace(FILE, good, bad);

        Loaded.Bad loaded = assertInstanceOf(Loaded.Bad.class, Content.load(content.root()));

        assertTrue(loaded.problems().stream().anyMatch(problem ->
                problem.file().equals(FILE) && problem.rule() == rule && problem.path().equals(path)), loaded.problems().toString());
    }

    @Test
    void aWeightWithoutMessagesIsReported() {
        Edited content = Edited.minimal(folder).write(FILE, LEARNED.replace(MESSAGES, "\"messages\": {}"));

        Loaded.Bad loaded = assertInstanceOf(Loaded.Bad.class, Content.load(content.root()));

        assertTrue(loaded.problems().stream().anyMatch(problem -> problem.rule() == Rule.EMPTY), loaded.problems().toString());
    }

    private Content content(String learned) {
        Edited content = Edited.minimal(folder).write(FILE, learned);
        return assertInstanceOf(Loaded.Good.class, Content.load(content.root())).content();
    }
}
