package dev.unknot.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KilledProcessTest {

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatAProcessSaidItKeptSurvivesKillingIt(Engine engine) throws Exception {
        String url = engine.freshUrl();
        Process child = Child.start("-Xshare:auto", url, Child.SAVE);

        long said = killAfter(child, 200);

        try (Store store = Store.open(url, InstantSource.system())) {
            long kept = store.sessions().find(Child.CHAT).orElseThrow().version();
            assertTrue(kept == said || kept == said + 1, () -> "said " + said + ", kept " + kept);
            assertTrue(store.sessions().save(Child.CHAT, Child.session(kept + 1)), "and it goes on from there");
        }
    }

    /// Kills it while it goes on saving.
    ///
    /// @return the last version of which it said that it was kept
    private static long killAfter(Process child, long enough) throws Exception {
        long said = 0;
        try (BufferedReader lines = child.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.matches("\\d+")) {
                    said = Long.parseLong(line);
                }
                if (said == enough) {
                    child.toHandle().destroyForcibly();
                }
            }
        }
        return said;
    }
}
