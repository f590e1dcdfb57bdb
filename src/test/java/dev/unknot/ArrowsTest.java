package dev.unknot;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of rooms is law: which room sees which, and which libraries. It is compared for
/// equality, so an arrow that nobody uses fails as loudly as a forbidden one.
class ArrowsTest {

    private static final String BASE = "dev.unknot";

    /// Room to the rooms it sees. The hall (`Main` and what stands beside it) sees all and is left out.
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            entry("chat", Set.of()),
            entry("coach", Set.of("chat", "interview", "place", "reminder", "stretch", "triage")),
            entry("content", Set.of("chat", "figure", "interview", "reminder", "triage", "stretch", "place")),
            entry("figure", Set.of("stretch")),
            entry("interview", Set.of()),
            entry("operations", Set.of("chat", "telegram", "triage")),
            entry("place", Set.of()),
            entry("playground", Set.of()),
            entry("reminder", Set.of("chat")),
            entry("store", Set.of("chat", "coach", "interview", "place", "reminder", "stretch", "team", "telegram", "triage")),
            entry("stretch", Set.of("chat", "triage")),
            entry("team", Set.of("chat", "place", "reminder", "stretch")),
            entry("telegram", Set.of("chat")),
            entry("triage", Set.of("interview")));

    /// Room to the libraries it uses, by the first two parts of their package names.
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            entry("chat", Set.of()),
            entry("coach", Set.of("com.github")),
            entry("content", Set.of("com.fasterxml", "com.ibm")),
            entry("figure", Set.of()),
            entry("interview", Set.of()),
            entry("operations", Set.of("ch.qos", "io.javalin", "io.micrometer")),
            entry("place", Set.of("com.ibm", "de.focus_shift")),
            entry("playground", Set.of("com.fasterxml", "io.javalin", "jakarta.servlet")),
            entry("reminder", Set.of()),
            entry("store", Set.of("com.fasterxml", "com.github", "com.zaxxer", "org.flywaydb", "org.jdbi", "org.postgresql", "org.sqlite")),
            entry("stretch", Set.of()),
            entry("team", Set.of()),
            entry("telegram", Set.of("com.fasterxml", "com.github", "io.github", "io.javalin", "okhttp3", "org.telegram")),
            entry("triage", Set.of()));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void everyRoomSeesExactlyTheRoomsTheTableNames() {
        assertEquals(new TreeMap<>(ROOMS), arrows(ArrowsTest::room));
    }

    @Test
    void everyRoomUsesExactlyTheLibrariesTheTableNames() {
        assertEquals(new TreeMap<>(LIBRARIES), arrows(ArrowsTest::library));
    }

    @Test
    void noClassStandsInAPackageWithAnEmptyName() {
        Set<String> forbidden = Set.of("model", "service", "util", "utils", "common", "impl", "dto");

        Set<String> rooms = ROOMS.keySet();

        assertTrue(rooms.stream().noneMatch(forbidden::contains));
        assertTrue(CLASSES.stream()
                .map(JavaClass::getSimpleName)
                .noneMatch(name -> name.matches(".*(Impl|Manager|Helper|Handler)$")));
    }

    @Test
    void everyRoomIsNullMarkedAndSaysItsJob() {
        Set<String> rooms = new TreeSet<>();
        CLASSES.stream().map(ArrowsTest::ownRoom).filter(name -> !name.isEmpty()).forEach(rooms::add);

        Set<String> marked = new TreeSet<>();
        rooms.stream()
                .filter(name -> CLASSES.stream()
                        .filter(type -> type.getSimpleName().equals("package-info"))
                        .filter(type -> type.getPackageName().equals(BASE + "." + name))
                        .anyMatch(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked")))
                .forEach(marked::add);

        assertTrue(rooms.size() >= 2, "the importer found no rooms");
        assertEquals(rooms, marked);
    }

    private static Map<String, Set<String>> arrows(Target target) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            String from = ownRoom(type);
            if (!from.isEmpty()) {
                found.computeIfAbsent(from, _ -> new TreeSet<>()).addAll(seen(type, from, target));
            }
        }
        return found;
    }

    private static Set<String> seen(JavaClass type, String from, Target target) {
        Set<String> names = new TreeSet<>();
        type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .flatMap(other -> Stream.of(target.name(other)))
                .filter(name -> !name.isEmpty() && !name.equals(from))
                .forEach(names::add);
        return names;
    }

    private static String ownRoom(JavaClass type) {
        return room(type);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE + ".") ? name.substring(BASE.length() + 1).split("\\.")[0] : "";
    }

    private static String library(JavaClass type) {
        String name = type.getPackageName();
        if (name.isEmpty() || Stream.of("java.", "javax.", "jdk.", BASE, "org.jspecify").anyMatch(name::startsWith)) {
            return "";
        }
        String[] parts = name.split("\\.");
        return parts.length == 1 ? parts[0] : parts[0] + "." + parts[1];
    }

    private interface Target {
        String name(JavaClass type);
    }
}
