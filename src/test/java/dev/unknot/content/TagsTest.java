package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "plain",
        "<b>bold <i>and more</i></b>",
        "<a href=\"https://findahelpline.com\">here</a>",
        "3 &lt; 4 &amp; 5 &gt; 4",
        "<blockquote><code>x</code></blockquote>"
    })
    void whatTelegramReadsIsInOrder(String message) {
        assertEquals(Optional.empty(), Tags.fault(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<b>bold",
        "bold</b>",
        "<b><i>crossed</b></i>",
        "<span>x</span>",
        "<a>nowhere</a>",
        "<b href=\"x\">x</b>",
        "3 < 4",
        "this & that",
        "<br/>"
    })
    void whatTelegramRefusesIsAFault(String message) {
        assertTrue(Tags.fault(message).isPresent());
    }

    @Test
    void tagsDoNotCountAsLength() {
        int shown = Tags.shown("<b>a</b> &lt; <a href=\"x\">b</a>");

        assertEquals(5, shown);
    }
}
