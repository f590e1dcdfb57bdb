package dev.unknot.playground.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// When browser tests run.
class BrowserProviderTest {

    @Test
    void theyRunWhereABrowserIs() {
        boolean found = true;

        var decision = BrowserProvider.decide(found, false, "a test");

        assertFalse(decision.isDisabled());
    }

    @Test
    void theyAreLeftOutWhereThereIsNone() {
        boolean found = false;

        var decision = BrowserProvider.decide(found, false, "a test");

        assertTrue(decision.isDisabled());
    }

    @Test
    void theyRunAndFailWhereThereIsNoneButOneIsDemanded() {
        boolean demanded = true;

        var decision = BrowserProvider.decide(false, demanded, "a test");

        assertFalse(decision.isDisabled());
    }
}
