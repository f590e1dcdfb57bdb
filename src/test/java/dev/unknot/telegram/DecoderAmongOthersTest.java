package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Sender;
import dev.unknot.chat.Standing;
import dev.unknot.chat.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What comes from groups and channels, and from behind the bot's name.
class DecoderAmongOthersTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ANNA = "'from':{'id':7,'is_bot':false,'first_name':'Anna','language_code':'de'}";
    private static final String MACHINE = "'from':{'id':8,'is_bot':true,'first_name':'Guard','username':'GuardBot'}";
    private static final String GROUP = "'chat':{'id':-100200,'type':'supergroup','title':'Desks','is_forum':true}";
    private static final String CHANNEL = "'chat':{'id':-100300,'type':'channel','title':'Necks'}";

    private final Decoder decoder = new Decoder("UnknotBot");

    private static JsonNode json(String update) {
        try {
            return MAPPER.readTree(update.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(update, e);
        }
    }

    private Optional<Incoming> decode(JsonNode update) {
        return UpdateReader.read(update).flatMap(known -> decoder.decode(9, known));
    }

    private static String message(String from, String content) {
        return "{'update_id':9,'message':{'message_id':3,'date':1760000000,%s,%s,%s}}".formatted(GROUP, from, content);
    }

    private Optional<Input> said(String content) {
        return decode(json(message(ANNA, content))).map(Incoming::input);
    }

    private static String change(String chat, String from, String member) {
        return "{'update_id':9,'my_chat_member':{%s,%s,'date':1760000000,'old_chat_member':%s,'new_chat_member':%s}}"
                .formatted(chat, from, member("left", ""), member);
    }

    private static String member(String status, String more) {
        return "{'status':'%s','user':{'id':4711,'is_bot':true,'first_name':'Unknot','username':'UnknotBot'}%s}"
                .formatted(status, more);
    }

    private static String runs(String more) {
        return ",'can_be_edited':false,'is_anonymous':false,'can_manage_chat':true" + more;
    }

    private static Optional<Incoming> group(Input input) {
        return Optional.of(new Incoming(
                9, Address.of(new ChatId(-100_200)), ChatKind.GROUP, new Sender(7, "de"), input));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            creator       | ,'is_anonymous':false                                 | ADMINISTRATOR
            administrator | ,'is_anonymous':false,'can_manage_chat':true          | ADMINISTRATOR
            member        | ''                                                    | MEMBER
            restricted    | ,'is_member':true,'can_send_messages':true            | MEMBER
            restricted    | ,'is_member':true,'can_send_messages':false           | SILENCED
            restricted    | ,'is_member':false,'can_send_messages':true           | OUT
            restricted    | ''                                                    | MEMBER
            left          | ''                                                    | OUT
            kicked        | ,'until_date':0                                       | OUT
            """)
    void whatTheBotIsInAGroupIsTold(String status, String more, Standing now) {
        Optional<Incoming> incoming = decode(json(change(GROUP, ANNA, member(status, more))));

        assertEquals(group(new Input.Membership(now, "Desks")), incoming);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,'can_post_messages':true   | ADMINISTRATOR
            ,'can_post_messages':false  | SILENCED
            ''                          | SILENCED
            """)
    void inAChannelTheRightToPostMakesTheAdministrator(String right, Standing now) {
        Optional<Incoming> incoming = decode(json(change(CHANNEL, ANNA, member("administrator", runs(right)))));

        assertEquals(new Input.Membership(now, "Necks"), incoming.orElseThrow().input());
        assertEquals(ChatKind.CHANNEL, incoming.orElseThrow().kind());
    }

    @Test
    void whoeverDidItMayBeAMachineOrNobodyButStoppingTheBotInPrivateIsNothing() {
        String out = member("kicked", ",'until_date':0");

        assertEquals(new Sender(8, ""), decode(json(change(GROUP, MACHINE, out))).orElseThrow().from());
        assertEquals(Optional.empty(), decode(json(change("'chat':{'id':7,'type':'private'}", ANNA, out))));
    }

    @Test
    void aGroupThatMovesAndATopicThatIsClosedAreToldWhoeverDidIt() {
        String topic = "'message_thread_id':5,'is_topic_message':true,";
        Address inTopic = new Address(new ChatId(-100_200), new ThreadId(5));

        assertEquals(group(new Input.Migrated(new ChatId(-100_900))),
                decode(json(message(ANNA, "'migrate_to_chat_id':-100900"))));
        assertEquals(
                Optional.of(new Incoming(9, inTopic, ChatKind.GROUP, new Sender(8, ""),
                        new Input.TopicChanged(new ThreadId(5), false))),
                decode(json(message(MACHINE, topic + "'forum_topic_closed':{}"))));
        assertEquals(Optional.of(new Input.TopicChanged(new ThreadId(5), true)), said(topic + "'forum_topic_reopened':{}"));
        assertEquals(Optional.empty(), said("'forum_topic_closed':{}").or(() -> said("'migrate_from_chat_id':-5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "'text':'my neck hurts and my arm is numb'",
        "'text':'ask @UnknotBotty about my neck'",
        "'text':'mine hurts too','reply_to_message':{'message_id':1,'date':1,'chat':{'id':-100200,'type':'supergroup'},"
                + "'from':{'id':5,'is_bot':false,'first_name':'Bela','username':'bela'},'text':'my neck'}",
        "'text':'sore','message_thread_id':5,'is_topic_message':true,'reply_to_message':{'message_id':5,'date':1,"
                + "'chat':{'id':-100200,'type':'supergroup'},'forum_topic_created':{'name':'Breaks','icon_color':1},"
                + "'from':{'id':4711,'is_bot':true,'first_name':'Unknot','username':'UnknotBot'}}",
        "'caption':'look, my neck','photo':[{'file_id':'a','file_unique_id':'b','width':1,'height':1}]",
        "'location':{'latitude':1.0,'longitude':2.0}",
        "'sticker':{'file_id':'a','file_unique_id':'b','type':'regular','width':1,'height':1}",
        "'forward_date':5,'text':'@UnknotBot my neck'",
    })
    void whatPeopleSayToEachOtherIsNotHeard(String content) {
        assertEquals(Optional.empty(), said(content));
    }

    @Test
    void whatIsEditedOrPostedInAChannelIsNotHeardEither() {
        String edited = message(ANNA, "'edit_date':5,'text':'@UnknotBot my neck'").replace("'message':", "'edited_message':");
        String posted = message(ANNA, "'text':'/help my neck @UnknotBot'").replace(GROUP, CHANNEL);

        assertEquals(Optional.empty(), decode(json(edited)));
        assertEquals(Optional.empty(), decode(json(posted.replace("'message':", "'channel_post':"))));
    }

    @Test
    void wordsThatNameTheBotOrAnswerItAreHeard() {
        String answer = "'text':'yes','reply_to_message':{'message_id':1,'date':1,'chat':{'id':-100200,'type':'supergroup'},"
                + "'from':{'id':4711,'is_bot':true,'first_name':'Unknot','username':'UnknotBot'},'text':'Zone?'}";

        assertEquals(typed("hi @unknotbot!"), said("'text':'hi @unknotbot!'"));
        assertEquals(typed("@UnknotBot"), said("'caption':'@UnknotBot'"));
        assertEquals(typed("yes"), said(answer));
        assertEquals(Optional.of(new Input.Command("team", "now")), said("'text':'/team now'"));
    }

    private static Optional<Input> typed(String text) {
        return Optional.of(new Input.Typed(text, Input.Origin.WRITTEN, new MessageId(3)));
    }

    @Test
    void anAdministratorWhoHidesIsHeardAndKnown() {
        String hidden = "'sender_chat':{'id':-100200,'type':'supergroup'},"
                + "'from':{'id':1087968824,'is_bot':true,'first_name':'Group','username':'GroupAnonymousBot'}";

        Incoming incoming = decode(json(message(hidden, "'text':'/team'"))).orElseThrow();

        assertEquals(true, incoming.from().isAnonymousAdministrator());
    }

    @Test
    void aChosenChannelIsTold() {
        String chosen = "{'update_id':9,'message':{'message_id':3,'date':1,'chat':{'id':7,'type':'private'},%s,"
                + "'chat_shared':{'request_id':1,'chat_id':-100300%s}}}";

        assertEquals(Optional.of(new Input.Chosen(new ChatId(-100_300), "Necks")),
                decode(json(chosen.formatted(ANNA, ",'title':'Necks'"))).map(Incoming::input));
        assertEquals(Optional.of(new Input.Chosen(new ChatId(-100_300), "")),
                decode(json(chosen.formatted(ANNA, ""))).map(Incoming::input));
    }

    @Test
    void aQueryComesFromAnywhere() {
        String query = "{'update_id':9,'inline_query':{'id':'77',%s%s}}";

        assertEquals(
                Optional.of(new Incoming(9, Address.of(new ChatId(7)), ChatKind.ANYWHERE, new Sender(7, "de"),
                        new Input.Query("77", "neck", "5"))),
                decode(json(query.formatted(ANNA, ",'query':'neck','offset':'5','chat_type':'group'"))));
        assertEquals(Optional.empty(), decode(json(query.formatted(MACHINE, ",'query':'neck','offset':''"))));
    }

    static List<String> everyKind() {
        return List.of(
                change(GROUP, ANNA, member("restricted", ",'is_member':true,'can_send_messages':false")),
                change(CHANNEL, ANNA, member("administrator", runs(",'can_post_messages':true"))),
                message(ANNA, "'migrate_to_chat_id':-100900"),
                message(ANNA, "'message_thread_id':5,'is_topic_message':true,'forum_topic_closed':{}"),
                message(ANNA, "'text':'hi','reply_to_message':{'message_id':1,'date':1,'chat':{'id':1,'type':'group'},"
                        + "'from':{'id':5,'is_bot':true,'first_name':'U','username':'UnknotBot'},'text':'x'}"),
                message(ANNA, "'chat_shared':{'request_id':1,'chat_id':-100300,'title':'Necks'}"),
                "{'update_id':9,'inline_query':{'id':'77'," + ANNA + ",'query':'neck','offset':'','chat_type':'group'}}");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whateverIsMissingOrNullReadingDoesNotDie(String update) {
        List<JsonNode> maimed = new ArrayList<>();
        maim(json(update), (ObjectNode) json(update), maimed);

        maimed.forEach(one -> assertNotNull(decode(one), one::toString));
        assertEquals(true, maimed.size() > 10);
    }

    /// Every field, however deep, is left out once and null once.
    private static void maim(JsonNode whole, ObjectNode part, List<JsonNode> maimed) {
        for (Map.Entry<String, JsonNode> field : List.copyOf(part.properties())) {
            if (field.getValue() instanceof ObjectNode deeper) {
                maim(whole, deeper, maimed);
            }
            maimed.add(replaced(whole, part, part.deepCopy().without(field.getKey())));
            maimed.add(replaced(whole, part, part.deepCopy().putNull(field.getKey())));
        }
    }

    private static JsonNode replaced(JsonNode in, JsonNode part, JsonNode by) {
        if (in.equals(part)) {
            return by;
        }
        JsonNode copy = in.deepCopy();
        if (copy instanceof ObjectNode fields) {
            fields.properties().forEach(field -> field.setValue(replaced(field.getValue(), part, by)));
        }
        return copy;
    }
}
