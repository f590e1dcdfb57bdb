package dev.unknot.playground.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every pair of text and ground is told apart by weak eyes: 4.5 to 1, level AA of WCAG 2.2.
@InBrowser
class ContrastTest {

    private static final double AA = 4.5;
    private static final Pattern CHANNEL = Pattern.compile("\\d+(\\.\\d+)?");

    private static final List<List<String>> PAIRS = List.of(
            List.of("ink", "surface", "ground", "hover", "bubble", "own"),
            List.of("ink-soft", "surface", "ground", "bubble"),
            List.of("own-soft", "own"),
            List.of("accent", "surface", "bubble", "own"),
            List.of("on-accent", "accent"),
            List.of("on-key", "key", "key-hover"),
            List.of("on-style", "primary", "success", "danger-key"),
            List.of("danger", "surface"));

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textIsReadableOnItsGround(String scheme, Browser browser) {
        try (Scene scene = Scene.set(browser)) {
            ChatPage page = scene.open();

            browser.colours(scheme);

            for (List<String> pair : PAIRS) {
                for (String ground : pair.subList(1, pair.size())) {
                    double contrast = contrast(colour(page, pair.getFirst()), colour(page, ground));
                    assertTrue(contrast >= AA, pair.getFirst() + " on " + ground + ": " + contrast);
                }
            }
        }
    }

    @Test
    void theMeasureKnowsBadFromGood() {
        List<Double> white = List.of(255.0, 255.0, 255.0);

        double best = contrast(white, List.of(0.0, 0.0, 0.0));
        double tooWeak = contrast(white, List.of(150.0, 150.0, 150.0));

        assertEquals(21, best, 0.01);
        assertTrue(tooWeak < AA);
    }

    private static List<Double> colour(ChatPage page, String token) {
        String rgb = (String) page.script("""
                const probe = document.createElement('i');
                probe.style.color = `var(--${arguments[0]})`;
                document.body.append(probe);
                const colour = getComputedStyle(probe).color;
                probe.remove();
                return colour""", token);
        return CHANNEL.matcher(rgb).results().map(MatchResult::group).map(Double::valueOf).limit(3).toList();
    }

    private static double contrast(List<Double> one, List<Double> other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(List<Double> rgb) {
        return 0.2126 * linear(rgb.get(0)) + 0.7152 * linear(rgb.get(1)) + 0.0722 * linear(rgb.get(2));
    }

    private static double linear(double channel) {
        double share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
