package dev.unknot.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.unknot.chat.ChatId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberedPeopleTest {

    private static final ChatId CHAT = new ChatId(7);
    private static final Person ANNA = Person.stranger(CHAT, "en");
    private static final Person IN_GERMAN = Person.stranger(CHAT, "de");

    private final People kept = mock();
    private final People people = new RememberedPeople(kept, Ticker.disabledTicker());

    @Test
    void somebodyIsLookedUpOnce() {
        when(kept.find(CHAT)).thenReturn(Optional.of(ANNA));

        people.find(CHAT);

        assertEquals(Optional.of(ANNA), people.find(CHAT));
        verify(kept, times(1)).find(CHAT);
    }

    @Test
    void aStrangerIsLookedUpEachTimeUntilSaved() {
        when(kept.find(CHAT)).thenReturn(Optional.empty());
        people.find(CHAT);
        people.find(CHAT);

        people.save(ANNA);

        assertEquals(Optional.of(ANNA), people.find(CHAT));
        verify(kept, times(2)).find(CHAT);
    }

    @Test
    void whatCouldNotBeSavedIsNotRemembered() {
        people.save(ANNA);
        doThrow(new IllegalStateException("disk full")).when(kept).save(IN_GERMAN);

        assertThrows(IllegalStateException.class, () -> people.save(IN_GERMAN));

        assertEquals(Optional.of(ANNA), people.find(CHAT));
    }

    @Test
    void whoIsForgottenIsForgottenHereToo() {
        people.save(ANNA);
        when(kept.find(CHAT)).thenReturn(Optional.empty());

        people.forget(CHAT);

        assertEquals(Optional.empty(), people.find(CHAT));
        verify(kept).forget(CHAT);
    }
}
