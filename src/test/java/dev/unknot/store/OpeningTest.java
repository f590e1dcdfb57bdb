package dev.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Person;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class OpeningTest {

    private static final ChatId ANNA = new ChatId(42);

    private final HandTurnedClock clock = new HandTurnedClock();
    private final String url;

    OpeningTest(Engine engine) {
        url = engine.freshUrl();
    }

    @Test
    void whatWasSavedIsThereAfterTheNextOpening() {
        Person anna = Person.stranger(ANNA, "de");
        try (Store store = Store.open(url, clock)) {
            store.people().save(anna);
        }

        try (Store store = Store.open(url, clock)) {
            assertEquals(anna, store.people().find(ANNA).orElseThrow());
        }
    }

    @Test
    void severalProcessesMayOpenANewDatabaseAtTheSameMoment() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Store>> openers = IntStream.range(0, 4)
                    .<Callable<Store>>mapToObj(_ -> () -> Store.open(url, clock))
                    .toList();

            List<Store> stores = threads.invokeAll(openers).stream().map(opened -> opened.resultNow()).toList();

            stores.getFirst().people().save(Person.stranger(ANNA, "de"));
            assertTrue(stores.stream().allMatch(store -> store.people().find(ANNA).isPresent()));
            stores.forEach(Store::close);
        }
    }

    @Test
    void aDatabaseOfALaterReleaseIsLeftAlone() {
        Store.open(url, clock).close();
        Engine.execute(url, "UPDATE flyway_schema_history SET version = '999'");

        CannotOpen refused = assertThrows(CannotOpen.class, () -> Store.open(url, clock));

        assertEquals(CannotOpen.Fault.NEWER, refused.fault());
    }

    @Test
    void aDatabaseOfSomebodyElseIsLeftAlone() {
        Engine.execute(url, "CREATE TABLE bookmarks (id integer)");

        CannotOpen refused = assertThrows(CannotOpen.class, () -> Store.open(url, clock));

        assertEquals(CannotOpen.Fault.SOMEBODY_ELSES, refused.fault());
        assertEquals(List.of(), Engine.everyRow(url));
    }

    @Test
    void aFailureLaterSaysNothingOfWhatWasToBeKept() {
        try (Store store = Store.open(url, clock)) {
            Engine.execute(url, "DROP TABLE person");

            StoreFailure failure = assertThrows(
                    StoreFailure.class, () -> store.people().save(Person.stranger(new ChatId(987654), "marker")));

            java.io.StringWriter trace = new java.io.StringWriter();
            failure.printStackTrace(new java.io.PrintWriter(trace));
            assertFalse(trace.toString().contains("marker"), trace::toString);
            assertFalse(trace.toString().contains("987654"), trace::toString);
        }
    }

    @Test
    void aClosedStoreSaysSo() {
        Store store = Store.open(url, clock);
        store.close();

        assertThrows(StoreFailure.class, () -> store.people().find(ANNA));
    }

    @Test
    void theNewestMigrationIsTheOneTheProgramKnows() throws Exception {
        URI folder = Store.class.getResource("/db/migration").toURI();

        try (var files = Files.list(Path.of(folder))) {
            int newest = files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();

            assertEquals(Schema.NEWEST, newest);
        }
    }

    @Test
    void flywayIsWokenOnlyWhenThereIsSomethingToMigrate() throws Exception {
        long first = flywayClassesOf(Child.OPEN);
        long second = flywayClassesOf(Child.OPEN);

        assertTrue(first > 50, () -> "the first start migrates: " + first);
        assertEquals(0, second);
    }

    private long flywayClassesOf(String task) throws Exception {
        Path classes = Files.createTempFile("classes", ".log");
        Process child = Child.start("-Xlog:class+load:file=" + classes.toString().replace(File.separatorChar, '/'), url, task);
        assertEquals(0, child.waitFor());
        try (var lines = Files.lines(classes)) {
            return lines.filter(line -> line.contains(" org.flywaydb.")).count();
        }
    }
}
