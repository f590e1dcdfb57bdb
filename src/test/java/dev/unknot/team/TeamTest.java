package dev.unknot.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.chat.Sender;
import dev.unknot.chat.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TeamTest {

    private static final Address TOPIC = new Address(new ChatId(-100), new ThreadId(5));

    private final List<Outgoing> sent = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final Outbox outbox = (to, what, _) -> {
        addresses.add(to);
        sent.add(what);
        return new Delivery.Delivered(new MessageId(1));
    };
    private final Team team = new Team(new Keys(), outbox, "https://t.me/bot?start=check", Set.of("start", "private"));

    @Test
    void aCommandOfOursIsAnsweredInItsTopicWithTheWayToAPrivateChat() {
        team.hear(incoming(ChatKind.GROUP, new Input.Command("start", "my neck is numb")));

        Outgoing.Say said = assertInstanceOf(Outgoing.Say.class, sent.getFirst());
        assertEquals(List.of(TOPIC), addresses);
        assertFalse(said.text().contains("numb"));
        assertEquals(new Button.Link("bot/group/open", "https://t.me/bot?start=check"),
                said.keyboard().rows().getFirst().getFirst());
    }

    @Test
    void whatIsMeantForOthersIsLeftAlone() {
        team.hear(incoming(ChatKind.GROUP, new Input.Command("weather", "")));
        team.hear(incoming(ChatKind.GROUP, new Input.Typed("my hand is numb", Input.Origin.WRITTEN, new MessageId(2))));
        team.hear(incoming(ChatKind.GROUP, new Input.Unreadable(Input.Kind.STICKER)));
        team.hear(incoming(ChatKind.CHANNEL, new Input.Command("start", "")));

        assertEquals(List.of(), sent);
    }

    @Test
    void aPressIsAnsweredSilently() {
        team.hear(incoming(ChatKind.GROUP, new Input.Press("q:danger:-none", new MessageId(2), "press")));

        assertEquals(List.of(Outgoing.Alert.silent("press")), sent);
    }

    private static Incoming incoming(ChatKind kind, Input input) {
        return new Incoming(1, TOPIC, kind, new Sender(7, "en"), input);
    }

    /// Says the key itself.
    private static final class Keys implements Phrasebook {

        @Override
        public String say(String key, Map<String, ?> arguments) {
            return key;
        }

        @Override
        public List<String> list(String key) {
            return List.of(key);
        }

        @Override
        public boolean has(String key) {
            return true;
        }
    }
}
