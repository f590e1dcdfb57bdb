package dev.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.coach.NudgeLog;
import dev.unknot.coach.Profile;
import dev.unknot.coach.Session;
import dev.unknot.coach.Stage;
import dev.unknot.reminder.Rhythm;
import dev.unknot.stretch.Done;
import dev.unknot.triage.LastVerdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final String RATING = """
            {"version":4,"stage":{"is":"Rating","plan":{"items":[{"id":"chin_tuck",\
            "dose":{"holdSeconds":5,"repetitions":8,"sides":1,"sets":1},"easier":false}],\
            "limited":false,"times":2,"pain":3,"hurt":[]},"outcome":"SAME","pain":null},\
            "card":{"value":17},"update":99}""";

    @ParameterizedTest
    @ValueSource(classes = {Session.class, LastVerdict.class, Profile.class, Rhythm.class, Done.class, NudgeLog.class})
    void whateverIsWrittenReadsTheSameAgain(Class<?> type) {
        long seed = System.nanoTime();
        Anything anything = new Anything(new Random(seed));

        for (int i = 0; i < 500; i++) {
            Object written = anything.of(type);
            String json = Json.text(written);

            assertEquals(Optional.of(written), Json.read(json, type), () -> "seed " + seed + ": " + json);
        }
    }

    @Test
    void everyStageOccursInThoseTrials() {
        Anything anything = new Anything(new Random(1));

        Set<Class<?>> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            seen.add(anything.of(Session.class).stage().getClass());
        }

        assertEquals(Set.of(Stage.class.getPermittedSubclasses()), seen);
    }

    @Test
    void answersKeepTheOrderInWhichTheyWereGiven() {
        String json = """
                {"version":1,"stage":{"is":"Interviewing","answers":{"byQuestion":{"Q9":{"is":"None"},\
                "Q1":{"is":"Rated","value":4},"Q5":{"is":"NotSure"}}},"ticks":[],"heard":[],"asked":[],"noted":{"byQuestion":{}}},"card":null,"update":1}""";

        Session read = Json.read(json, Session.class).orElseThrow();

        Stage.Interviewing stage = (Stage.Interviewing) read.stage();
        assertEquals(List.of("Q9", "Q1", "Q5"), new ArrayList<>(stage.answers().byQuestion().keySet()));
        assertEquals(json, Json.text(read));
    }

    @Test
    void theRatingThatTheNextTestSpoilsReadsWell() {
        assertEquals(RATING, Json.text(Json.read(RATING, Session.class).orElseThrow()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "an unknown key            | \"update\":99            | \"update\":99,\"mood\":1",
        "a missing key             | ,\"update\":99           | ``",
        "a missing key inside      | ,\"sets\":1              | ``",
        "a missing key that may be null | ,\"pain\":null      | ``",
        "a key twice               | \"update\":99            | \"update\":99,\"update\":99",
        "null where none may be    | \"id\":\"chin_tuck\"     | \"id\":null",
        "null for a number         | \"sides\":1              | \"sides\":null",
        "null in a list            | \"hurt\":[]              | \"hurt\":[null]",
        "a text for a number       | \"sides\":1              | \"sides\":\"1\"",
        "a fraction                | \"sides\":1              | \"sides\":1.5",
        "a number for a word       | \"outcome\":\"SAME\"     | \"outcome\":1",
        "a number for a text       | \"id\":\"chin_tuck\"     | \"id\":5",
        "an unknown word           | \"outcome\":\"SAME\"     | \"outcome\":\"FINE\"",
        "an unknown stage          | \"is\":\"Rating\"        | \"is\":\"Dancing\"",
        "no stage                  | \"is\":\"Rating\",       | ``",
        "a value the type refuses  | \"sides\":1              | \"sides\":3",
        "a list for a thing        | {\"value\":17}           | [17]",
        "more after the end        | \"update\":99}           | \"update\":99} {}",
        "a cut end                 | \"update\":99}           | \"update\":99",
    })
    void whatAnotherReleaseMayHaveWrittenIsNotGuessedAt(String fault, String right, String wrong) {
        String spoilt = RATING.replace(right, wrong);

        Optional<Session> read = Json.read(spoilt, Session.class);

        assertTrue(!spoilt.equals(RATING), () -> fault + ": nothing was spoilt");
        assertEquals(Optional.empty(), read);
    }

    @Test
    void aWordForATimeThatIsNoneIsNotGuessedAt() {
        String verdict = "{\"tier\":\"STRETCH\",\"at\":\"yesterday\",\"cleared\":false,\"filters\":[]}";

        Optional<LastVerdict> read = Json.read(verdict, LastVerdict.class);

        assertEquals(Optional.empty(), read);
    }

    @Test
    void noDamageMakesReadingThrow() {
        long seed = System.nanoTime();
        Random chance = new Random(seed);

        for (int i = 0; i < 5_000; i++) {
            StringBuilder damaged = new StringBuilder(RATING);
            damaged.setCharAt(chance.nextInt(damaged.length()), "{}[]\",:0x-.\\ntu".charAt(chance.nextInt(15)));
            damaged.deleteCharAt(chance.nextInt(damaged.length()));

            Json.read(damaged.toString(), Session.class).ifPresent(read -> Json.text(read));
        }
    }
}
