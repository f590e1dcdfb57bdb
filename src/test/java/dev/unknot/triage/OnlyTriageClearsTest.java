package dev.unknot.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// The compiler keeps the promise: outside this room nobody writes out a permission slip.
class OnlyTriageClearsTest {

    @Test
    void aRoomMayHoldAPermissionSlip() {
        List<String> errors = errorsOf("Object keep(dev.unknot.triage.Verdict.Clear clear) { return clear.filters(); }");

        assertEquals(List.of(), errors);
    }

    @Test
    void noRoomCanWriteOneOut() {
        List<String> errors =
                errorsOf("Object make() { return new dev.unknot.triage.Verdict.Clear(java.util.Set.of(), false); }");

        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.getFirst().contains("not public"), errors.toString());
    }

    @Test
    void noRoomCanWriteOutTheSmallerOneOfReminders() {
        List<String> errors =
                errorsOf("Object make() { return new dev.unknot.triage.Standing(java.util.Set.of()); }");

        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.getFirst().contains("not public"), errors.toString());
    }

    @Test
    void theSmallerOneOfRemindersIsNotEnoughForASession() {
        String session = "Object begin(dev.unknot.stretch.Catalogue all, dev.unknot.triage.Standing slip,"
                + " dev.unknot.stretch.Wish wish) { return all.routineFor(slip, wish); }";

        List<String> errors = errorsOf(session);

        assertTrue(errors.stream().anyMatch(error -> error.contains("Standing cannot be converted")), errors.toString());
    }

    @Test
    void noRoomCanExtendOne() {
        List<String> errors = errorsOf("static class Mine extends dev.unknot.triage.Verdict.Clear {}");

        assertTrue(errors.stream().anyMatch(error -> error.contains("final")), errors.toString());
    }

    @Test
    void noRoomCanInventAnotherVerdict() {
        List<String> errors = errorsOf("record Fine() implements dev.unknot.triage.Verdict {}");

        assertTrue(errors.stream().anyMatch(error -> error.contains("sealed")), errors.toString());
    }

    private static List<String> errorsOf(String member) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject source = source("package dev.unknot.elsewhere; class Try { " + member + " }");
        List<String> options = List.of(
                "-proc:none", "-implicit:none", "-XDshould-stop.ifNoError=FLOW", "-cp", System.getProperty("java.class.path"));

        compiler.getTask(null, null, found, options, null, List.of(source)).call();

        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> one.getMessage(java.util.Locale.ROOT))
                .toList();
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(
                URI.create("string:///dev/unknot/elsewhere/Try.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
