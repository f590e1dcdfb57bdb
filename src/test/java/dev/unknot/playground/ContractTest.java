package dev.unknot.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContractTest {

    private final Contract contract = Contract.load();
    private final TypeCheck types = new TypeCheck(contract);

    private static Field field(Shape shape, String name) {
        return Optional.ofNullable(shape.fields().get(name)).orElseThrow();
    }

    @Test
    void theContractKnowsItsMethodsWithTheirParameters() {
        Shape send = contract.method("SENDmessage").orElseThrow();

        assertEquals("Bot API 10.1", contract.version());
        assertEquals("sendMessage", send.name());
        assertEquals(List.of("Integer", "String"), field(send, "chat_id").types());
        assertTrue(field(send, "text").required());
        assertEquals(List.of("Message"), send.returns());
    }

    @Test
    void theContractKnowsWhichWordsAreAllowed() {
        Field style = field(contract.type("InlineKeyboardButton").orElseThrow(), "style");

        assertEquals(Set.of("danger", "success", "primary"), style.values());
    }

    @Test
    void theReducerKeepsNamesTypesAndValuesAndDropsTheProse() throws Exception {
        var full = Json.read("""
                {"version": "1", "changelog": "x",
                 "methods": {"go": {"name": "go", "description": ["Goes."], "returns": ["True"], "fields": [
                   {"name": "where", "types": ["Integer", "String"], "required": true, "description": "Anywhere"},
                   {"name": "how", "types": ["String"], "required": false, "description": "Must be one of \\"slow\\" or \\"fast\\"."}]}},
                 "types": {"Way": {"name": "Way", "subtypes": ["Road"]},
                   "Road": {"name": "Road", "fields": [
                   {"name": "type", "types": ["String"], "required": true, "description": "Type of the way, must be road"}]}}}
                """).orElseThrow();

        String reduced = ContractReducer.onePerLine(ContractReducer.reduced(full));

        assertEquals("""
                {
                  "version": "1",
                  "methods": {
                    "go": {"returns":["True"],"fields":{"where":"required Integer | String","how":"String in slow, fast"}}
                  },
                  "types": {
                    "Way": {"subtypes":["Road"]},
                    "Road": {"fields":{"type":"required String in road"}}
                  }
                }
                """, reduced);
    }

    @Test
    void aValueIsHeldAgainstItsType() {
        var user = Json.read("{\"id\": 1, \"is_bot\": false, \"first_name\": \"A\"}").orElseThrow();
        var unnamed = Json.read("{\"id\": 1, \"is_bot\": false}").orElseThrow();
        var odd = Json.read("{\"id\": 1.5, \"is_bot\": false, \"first_name\": \"A\"}").orElseThrow();

        assertEquals(Optional.empty(), types.fault(user, "User"));
        assertEquals(Optional.of("can't parse User: Can't find field \"first_name\""), types.fault(unnamed, "User"));
        assertEquals(Optional.of("can't parse User: Field \"id\" must be of type Integer"), types.fault(odd, "User"));
    }
}
