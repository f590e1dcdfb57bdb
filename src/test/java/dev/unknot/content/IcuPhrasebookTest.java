package dev.unknot.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Phrasebook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IcuPhrasebookTest {

    private final Phrasebook phrases =
            assertInstanceOf(Loaded.Good.class, Content.load(Edited.MINIMAL)).content().in("en").phrases();

    @Test
    void argumentsAreFilledInByName() {
        String said = phrases.say("bot/welcome", Map.of("name", "Ada"));

        assertEquals("Hello Ada, it's me. I'm no doctor.", said);
    }

    @Test
    void argumentsAreEscapedAndTheTagsOfThePhraseAreNot() {
        String said = phrases.say("verdicts/emergency", Map.of("reason", "a <b>big</b> \"pain\" & more", "number", "112"));

        assertEquals("<b>Get help now.</b> a &lt;b&gt;big&lt;/b&gt; &quot;pain&quot; &amp; more"
                + " can need emergency care. Call 112.", said);
    }

    @Test
    void pluralsFollowTheLanguage() {
        List<String> said = List.of(0, 1, 2).stream()
                .map(count -> phrases.say("bot/sessions", Map.of("count", count)))
                .toList();

        assertEquals(List.of("no session", "1 session", "2 sessions"), said);
    }

    @Test
    void listsAndApostrophesAreSaidAsTheyAreWritten() {
        assertEquals(List.of("Move slowly.", "Breathe normally."), phrases.list("stretches/chin_tuck/steps"));
        assertEquals("It's plain, isn't it?", phrases.say("bot/plain"));
    }

    @Test
    void aMissingPhraseOrArgumentIsABug() {
        assertThrows(IllegalArgumentException.class, () -> phrases.say("bot/goodbye"));
        assertThrows(IllegalArgumentException.class, () -> phrases.say("bot/welcome"));
        assertThrows(IllegalArgumentException.class, () -> phrases.say("stretches/chin_tuck/steps"));
        assertThrows(IllegalArgumentException.class, () -> phrases.list("stretches/chin_tuck/stops"));
    }

    @Test
    void itTellsWhatItCanSay() {
        assertTrue(phrases.has("faq/how_often/answer"));
        assertFalse(phrases.has("faq/how_often/id"));
        assertFalse(phrases.has("bot/$schema"));
    }
}
