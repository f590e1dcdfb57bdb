package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ProfileTest extends Stage {

    private void commands(String name, String more) {
        wire.result("setMyCommands", "{'commands': [{'command': '" + name + "', 'description': 'd'}]" + more + "}");
    }

    private String seen(long chat, Person person) {
        JsonNode commands = Wire.read(wire.get("/playground/state")).get("commands");
        return String.join(",", commands.get(String.valueOf(chat)).get(String.valueOf(person.id()))
                .findValuesAsText("command"));
    }

    @Test
    void theNarrowestScopeWinsAndThenOnesOwnLanguage() {
        commands("everywhere", "");
        commands("hungarian", ", 'language_code': 'hu'");
        commands("privately", ", 'scope': {'type': 'all_private_chats'}");
        commands("groups", ", 'scope': {'type': 'all_group_chats'}");
        commands("administrators", ", 'scope': {'type': 'all_chat_administrators'}");
        commands("here", ", 'scope': {'type': 'chat', 'chat_id': " + anna.id() + "}");

        String annaAlone = seen(anna.id(), anna);
        String belaAlone = seen(bela.id(), bela);
        String annaInTheGroup = seen(group, anna);
        String belaInTheGroup = seen(group, bela);
        wire.result("deleteMyCommands", "{'scope': {'type': 'all_private_chats'}}");
        String belaAfterwards = seen(bela.id(), bela);

        assertEquals("here", annaAlone);
        assertEquals("privately", belaAlone);
        assertEquals("administrators", annaInTheGroup);
        assertEquals("groups", belaInTheGroup);
        assertEquals("hungarian", belaAfterwards);
    }

    @Test
    void commandsAreHandedBackForExactlyTheirScopeAndLanguage() {
        commands("tips", ", 'language_code': 'hu'");

        JsonNode own = wire.result("getMyCommands", "{'language_code': 'hu'}");
        JsonNode other = wire.result("getMyCommands", "{}");

        assertEquals("tips", own.get(0).get("command").asText());
        assertEquals(0, other.size());
    }

    @Test
    void aTextIsKeptByLanguageAndTheCommonOneStandsIn() {
        wire.result("setMyDescription", "{'description': 'For necks'}");
        wire.result("setMyDescription", "{'description': 'Nyakra', 'language_code': 'hu'}");
        wire.result("setMyShortDescription", "{'short_description': 'Short'}");
        wire.result("setMyName", "{'name': 'Unknot it'}");

        assertEquals("Nyakra", wire.result("getMyDescription", "{'language_code': 'hu'}").get("description").asText());
        assertEquals("For necks", wire.result("getMyDescription", "{'language_code': 'de'}").get("description").asText());
        assertEquals("Short", wire.result("getMyShortDescription", "{}").get("short_description").asText());
        assertEquals("Unknot it", wire.result("getMyName", "{}").get("name").asText());
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        String refusal = wire.refusal("setMyDescription", "{'description': '" + "x".repeat(513) + "'}");

        assertEquals("400 Bad Request: description is too long", refusal);
    }

    @Test
    void aMenuButtonIsSetForOneChatOrForAll() {
        wire.result("setChatMenuButton", "{'menu_button': {'type': 'commands'}}");
        wire.result("setChatMenuButton", "{'chat_id': " + anna.id() + ", 'menu_button': {'type': 'default'}}");

        assertEquals("default", wire.result("getChatMenuButton", "{'chat_id': " + anna.id() + "}").get("type").asText());
        assertEquals("commands", wire.result("getChatMenuButton", "{}").get("type").asText());
    }

    @Test
    void theBotSaysWhoItIs() {
        JsonNode me = wire.result("getMe", "{}");

        assertEquals(4242, me.get("id").asLong());
        assertEquals("unknot_playground_bot", me.get("username").asText());
        assertEquals(false, me.get("can_read_all_group_messages").asBoolean());
    }
}
