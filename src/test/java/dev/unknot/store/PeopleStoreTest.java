package dev.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.unknot.chat.ChatId;
import dev.unknot.coach.People;
import dev.unknot.coach.Person;
import dev.unknot.coach.Profile;
import dev.unknot.coach.Session;
import dev.unknot.coach.Stage;
import dev.unknot.place.Country;
import dev.unknot.reminder.Rhythm;
import dev.unknot.stretch.Done;
import dev.unknot.stretch.Equipment;
import dev.unknot.stretch.Feel;
import dev.unknot.stretch.Outcome;
import dev.unknot.stretch.Place;
import dev.unknot.stretch.Region;
import dev.unknot.triage.Filter;
import dev.unknot.triage.LastVerdict;
import dev.unknot.triage.Tier;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class PeopleStoreTest {

    private static final ChatId ANNA = new ChatId(5_550_123_456_789L);
    private static final ChatId BEN = new ChatId(5_550_987_654_321L);

    private final HandTurnedClock clock = new HandTurnedClock();
    private final String url;
    private final Store store;
    private final People people;

    PeopleStoreTest(Engine engine) {
        url = engine.emptyUrl();
        store = Store.open(url, clock);
        people = store.people();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nobodyIsKnownToBeginWith() {
        assertEquals(Optional.empty(), people.find(ANNA));
        assertEquals(List.of(), people.done(ANNA));
    }

    @Test
    void anyPersonIsFoundAgainAsTheyWereLastSaved() {
        long seed = System.nanoTime();
        Anything anything = new Anything(new Random(seed));

        for (int i = 0; i < 100; i++) {
            Person person = of(ANNA, anything.of(Person.class));
            people.save(person);

            assertEquals(Optional.of(person), people.find(ANNA), "seed " + seed);
        }
        assertEquals(Optional.empty(), people.find(BEN));
    }

    @Test
    void aVerdictThatNoLongerReadsIsNoVerdict() {
        Person person = fullPerson(ANNA);
        people.save(person);
        Engine.execute(url, "UPDATE person SET verdict = replace(verdict, 'tier', 'level')");

        Person found = people.find(ANNA).orElseThrow();

        assertEquals(
                new Person(
                        ANNA, person.language(), person.country(), null, person.profile(),
                        person.crisisUntil(), person.rescreened(), person.rhythm()),
                found);
    }

    @Test
    void aFinishedSessionThatNoLongerReadsIsLeftOut() {
        Done good = done("good", Duration.ZERO);
        people.add(ANNA, done("odd", Duration.ZERO));
        people.add(ANNA, done("cut", Duration.ZERO));
        people.add(ANNA, good);
        Engine.execute(url, "UPDATE done SET outcome = 'ELATED' WHERE nth = 1");
        Engine.execute(url, "UPDATE done SET hurt = '[\"neck' WHERE nth = 2");

        List<Done> done = people.done(ANNA);

        assertEquals(List.of(good), done);
    }

    @Test
    void finishedSessionsComeOldestFirst() {
        Done noon = done("noon", Duration.ofHours(3));
        Done dawn = done("dawn", Duration.ZERO);
        Done eve = done("eve", Duration.ofHours(9));

        List.of(noon, dawn, eve).forEach(each -> people.add(ANNA, each));

        assertEquals(List.of(dawn, noon, eve), people.done(ANNA));
        assertEquals(List.of(), people.done(BEN));
    }

    @Test
    void sessionsFinishedAtTheSameMomentAreAllKeptInOrder() {
        List<Done> all = IntStream.range(0, 5).mapToObj(i -> done("nr" + i, Duration.ZERO)).toList();

        all.forEach(each -> people.add(ANNA, each));

        assertEquals(all, people.done(ANNA));
    }

    @Test
    void sessionsFinishedInTwoProcessesAtOnceAreAllKept() throws Exception {
        try (Store other = Store.open(url, clock); ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> adders = IntStream.range(0, 40)
                    .<Callable<Integer>>mapToObj(i -> () -> {
                        (i % 2 == 0 ? store : other).people().add(ANNA, done("nr" + i, Duration.ofMinutes(i)));
                        return i;
                    })
                    .toList();

            threads.invokeAll(adders).forEach(added -> added.resultNow());
        }
        assertEquals(
                IntStream.range(0, 40).mapToObj(i -> List.of("nr" + i)).toList(),
                people.done(ANNA).stream().map(Done::stretches).toList());
    }

    @Test
    void theExportHoldsAllThatIsKept() throws Exception {
        Person person = fullPerson(ANNA);
        people.save(person);
        people.add(ANNA, done("chin_tuck", Duration.ZERO));
        people.add(BEN, done("wall_angels", Duration.ZERO));
        Stage judged = new Stage.Judged(Tier.URGENT, List.of("B7"), "a30");
        store.sessions().save(ANNA, new Session(1, judged, null, 3));

        String export = people.export(ANNA);

        JsonNode json = new JsonMapper().readTree(export);
        assertEquals(ANNA.value(), json.at("/chat").longValue());
        assertEquals(person.language(), json.at("/person/language").textValue());
        assertEquals("GB", json.at("/person/country").textValue());
        assertEquals("2026-11-01T10:00:00Z", json.at("/person/verdict/at").textValue());
        assertEquals("PREGNANT_16W", json.at("/person/verdict/filters/0").textValue());
        assertEquals("B7", json.at("/underWay/0/stage/codes/0").textValue());
        assertEquals("chin_tuck", json.at("/finished/0/stretches/0").textValue());
        assertEquals("BETTER", json.at("/finished/0/outcome").textValue());
        assertFalse(export.contains("wall_angels"));
        assertTrue(export.lines().count() > 20, "it is laid out for reading");
    }

    @Test
    void theExportHoldsASessionThatNoLongerReads() {
        store.sessions().save(ANNA, new Session(1, new Stage.Rescreening(2, false), null, 3));
        Engine.execute(url, "UPDATE session SET body = replace(body, 'Rescreening', 'Dancing')");

        String export = people.export(ANNA);

        assertTrue(export.contains("Dancing"));
    }

    @Test
    void theExportOfAStrangerIsEmptyButReads() throws Exception {
        JsonNode json = new JsonMapper().readTree(people.export(ANNA));

        assertTrue(json.at("/person").isMissingNode());
        assertEquals(0, json.at("/underWay").size() + json.at("/finished").size());
    }

    @Test
    void forgettingLeavesNothingInAnyTable() {
        for (ChatId each : List.of(ANNA, BEN)) {
            people.save(fullPerson(each));
            people.add(each, done("chin_tuck", Duration.ZERO));
            store.sessions().save(each, new Session(1, new Stage.Rescreening(2, false), null, 3));
        }

        people.forget(ANNA);

        assertEquals(0, rowsOf(ANNA));
        assertEquals(3, rowsOf(BEN));
        assertEquals(Optional.empty(), people.find(ANNA));
        assertEquals(List.of(), people.done(ANNA));
        assertEquals(Optional.empty(), store.sessions().find(ANNA));
    }

    private long rowsOf(ChatId chat) {
        return Engine.everyRow(url).stream().filter(row -> (row + "|").contains("|" + chat + "|")).count();
    }

    private Done done(String stretch, Duration later) {
        return new Done(clock.instant().plus(later), List.of(stretch), List.of(), Outcome.BETTER, 4, 2);
    }

    private Person fullPerson(ChatId chat) {
        return new Person(
                chat,
                "en-GB",
                new Country("GB"),
                LastVerdict.of(
                        Tier.STRETCH, Instant.parse("2026-11-01T10:00:00Z"), true, Set.of(new Filter("PREGNANT_16W"))),
                new Profile("a30", Set.of(Region.NECK), Set.of(Feel.ACHE), Place.DESK, 5, Set.of(Equipment.CHAIR)),
                clock.instant().plus(Duration.ofDays(1)),
                clock.instant(),
                Rhythm.usual(ZoneId.of("Europe/London")));
    }

    private static Person of(ChatId chat, Person like) {
        return new Person(
                chat, like.language(), like.country(), like.verdict(), like.profile(), like.crisisUntil(),
                like.rescreened(), like.rhythm());
    }
}
