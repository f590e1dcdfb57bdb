package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unknot.chat.Address;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Input.Kind;
import dev.unknot.chat.Input.Origin;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Sender;
import dev.unknot.chat.ThreadId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final String PRIVATE = "\"chat\":{\"id\":7,\"type\":\"private\",\"first_name\":\"P\"}";
    private static final String FROM =
            "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"P\",\"language_code\":\"pt-br\"}";

    private final Decoder decoder = new Decoder("UnknotBot");

    private Optional<Incoming> decode(String update) {
        try {
            JsonNode json = new ObjectMapper().readTree(update);
            return UpdateReader.read(json).flatMap(known -> decoder.decode(json.path("update_id").asLong(), known));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(update, e);
        }
    }

    private static String message(String kind, String content) {
        return "{\"update_id\":9,\"%s\":{\"message_id\":3,\"date\":1760000000,%s,%s,%s}}"
                .formatted(kind, PRIVATE, FROM, content);
    }

    private Optional<Input> input(String content) {
        return decode(message("message", content)).map(Incoming::input);
    }

    private static Optional<Input> typed(String text, Origin origin) {
        return Optional.of(new Input.Typed(text, origin, new MessageId(3)));
    }

    @Test
    void wordsComeWithWhoWroteThemAndWhere() {
        Optional<Incoming> incoming = decode(message("message", "\"text\":\"my neck is stiff\""));

        assertEquals(
                Optional.of(new Incoming(
                        9,
                        Address.of(new ChatId(7)),
                        ChatKind.PRIVATE,
                        new Sender(7, "pt-br"),
                        new Input.Typed("my neck is stiff", Origin.WRITTEN, new MessageId(3)))),
                incoming);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /start                     | start   | ''
            /START@UnknotBot check-in  | start   | check-in
            /start@unknotbot           | start   | ''
            /check                     | check   | ''
            /country   Germany         | country | Germany
            /tips_2 a b  c             | tips_2  | a b  c
            """)
    void aCommandIsReadWithoutItsSlashAndTheBotsName(String text, String name, String argument) {
        Optional<Input> input = input("\"text\":\"" + text + "\"");

        assertEquals(Optional.of(new Input.Command(name, argument)), input);
    }

    @Test
    void aCommandForAnotherBotIsNotHeard() {
        assertEquals(Optional.empty(), input("\"text\":\"/start@SomeOtherBot\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ start", "and/or", "7/10", "//start", "/start-now"})
    void whatOnlyLooksLikeACommandIsWords(String text) {
        assertEquals(typed(text, Origin.WRITTEN), input("\"text\":\"" + text + "\""));
    }

    @Test
    void emptyAndRightToLeftWordsAreWords() {
        assertEquals(typed("", Origin.WRITTEN), input("\"text\":\"\""));
        assertEquals(typed("الرقبة تؤلمني", Origin.WRITTEN), input("\"text\":\"الرقبة تؤلمني\""));
    }

    @Test
    void forwardedWordsAreToldApartEvenIfTheyLookLikeACommand() {
        String origin = "\"forward_origin\":{\"type\":\"hidden_user\",\"date\":1,\"sender_user_name\":\"X\"},";

        assertEquals(typed("/start", Origin.FORWARDED), input(origin + "\"text\":\"/start\""));
        assertEquals(typed("hi", Origin.FORWARDED), input("\"forward_date\":5,\"text\":\"hi\""));
    }

    @Test
    void editedWordsAreToldApart() {
        Optional<Input> input = decode(message("edited_message", "\"edit_date\":5,\"text\":\"none\"")).map(Incoming::input);

        assertEquals(typed("none", Origin.EDITED), input);
    }

    @Test
    void aLiveLocationThatMovesIsNotHeardAgain() {
        String place = "\"location\":{\"latitude\":1.5,\"longitude\":2.5,\"live_period\":60}";

        assertEquals(Optional.of(new Input.Shared(1.5, 2.5)), input(place));
        assertEquals(Optional.empty(), decode(message("edited_message", place)));
    }

    @Test
    void aPlaceIsReadWithOrWithoutItsName() {
        String location = "\"location\":{\"latitude\":-33.9,\"longitude\":151.2}";
        String venue = "\"venue\":{" + location + ",\"title\":\"T\",\"address\":\"A\"}";

        assertEquals(Optional.of(new Input.Shared(-33.9, 151.2)), input(location));
        assertEquals(Optional.of(new Input.Shared(-33.9, 151.2)), input(venue));
    }

    @Test
    void theWordsUnderAPictureAreRead() {
        String photo = "\"photo\":[{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"width\":1,\"height\":1}]";

        assertEquals(Optional.of(new Input.Unreadable(Kind.PICTURE)), input(photo));
        assertEquals(typed("it hurts here", Origin.WRITTEN), input(photo + ",\"caption\":\"it hurts here\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STICKER | "sticker":{"file_id":"f","file_unique_id":"u","type":"regular","width":1,"height":1,"is_animated":false,"is_video":false}
            VOICE   | "voice":{"file_id":"f","file_unique_id":"u","duration":1}
            VOICE   | "audio":{"file_id":"f","file_unique_id":"u","duration":1}
            VIDEO   | "video":{"file_id":"f","file_unique_id":"u","width":1,"height":1,"duration":1}
            VIDEO   | "video_note":{"file_id":"f","file_unique_id":"u","length":1,"duration":1}
            VIDEO   | "animation":{"file_id":"f","file_unique_id":"u","width":1,"height":1,"duration":1},"document":{"file_id":"f","file_unique_id":"u"}
            FILE    | "document":{"file_id":"f","file_unique_id":"u"}
            CONTACT | "contact":{"phone_number":"1","first_name":"P"}
            OTHER   | "dice":{"emoji":"x","value":1}
            OTHER   | "poll":{"id":"1","question":"?","options":[],"total_voter_count":0,"is_closed":false,"is_anonymous":true,"type":"regular","allows_multiple_answers":false}
            """)
    void whatIsNotWordsIsNamed(Kind kind, String content) {
        assertEquals(Optional.of(new Input.Unreadable(kind)), input(content));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"new_chat_members\":[{\"id\":8,\"is_bot\":false,\"first_name\":\"N\"},null]",
        "\"pinned_message\":{\"message_id\":1,\"date\":0,\"chat\":{\"id\":7,\"type\":\"private\"}}",
        "\"new_chat_title\":\"x\"",
        "\"never_heard_of\":{\"a\":[null]}",
        "\"is_automatic_forward\":true,\"text\":\"a post\"",
        "\"via_bot\":{\"id\":1,\"is_bot\":true,\"first_name\":\"U\",\"username\":\"unknotbot\"},\"text\":\"our own card\""
    })
    void noticesAndTheBotsOwnWordsAreNotHeard(String content) {
        assertEquals(Optional.empty(), input(content));
    }

    @Test
    void aTopicCountsInAForumOnly() {
        String group = "{\"update_id\":1,\"message\":{\"message_id\":3,\"date\":1,\"message_thread_id\":5,%s\"text\":\"@UnknotBot hi\",%s,"
                + "\"chat\":{\"id\":-1001234567890123,\"type\":\"supergroup\",\"title\":\"T\"}}}";
        ChatId chat = new ChatId(-1_001_234_567_890_123L);

        Incoming topic = decode(group.formatted("\"is_topic_message\":true,", FROM)).orElseThrow();
        Incoming reply = decode(group.formatted("", FROM)).orElseThrow();

        assertEquals(new Address(chat, new ThreadId(5)), topic.at());
        assertEquals(new Address(chat, null), reply.at());
        assertEquals(ChatKind.GROUP, topic.kind());
    }

    @Test
    void aPressNamesItsCardAndItself() {
        Optional<Incoming> incoming = decode("""
                {"update_id":9,"callback_query":{"id":"777","data":"a:1","chat_instance":"1",%s,
                 "message":{"message_id":3,"date":1,%s,"text":"card"}}}""".formatted(FROM, PRIVATE));

        assertEquals(
                Optional.of(new Incoming(
                        9,
                        Address.of(new ChatId(7)),
                        ChatKind.PRIVATE,
                        new Sender(7, "pt-br"),
                        new Input.Press("a:1", new MessageId(3), "777"))),
                incoming);
    }

    @Test
    void aPressOnACardTooOldToBeSeenIsHeardToo() {
        Optional<Input> input = decode("""
                {"update_id":9,"callback_query":{"id":"777","data":"a:1","chat_instance":"1",%s,
                 "message":{"message_id":3,"date":0,%s}}}""".formatted(FROM, PRIVATE)).map(Incoming::input);

        assertEquals(Optional.of(new Input.Press("a:1", new MessageId(3), "777")), input);
    }

    @Test
    void wordsThatQuoteAMessageTooOldToBeSeenAreHeardAllTheSame() {
        Optional<Input> input = input("\"text\":\"yes\",\"reply_to_message\":{\"message_id\":1,\"date\":0,"
                + "\"chat\":{\"id\":7,\"type\":\"private\"}}");

        assertEquals(typed("yes", Origin.WRITTEN), input);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"update_id\":1}",
        "{\"update_id\":1,\"message\":null}",
        "{\"update_id\":1,\"message\":{}}",
        "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":0,\"chat\":{\"id\":1,\"type\":\"private\"},\"text\":\"x\"}}",
        "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":99999999999,\"chat\":{\"id\":1,\"type\":\"private\"}}}",
        "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":1,\"type\":\"sender\"},\"text\":\"x\"}}",
        "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"},\"text\":\"nobody\"}}",
        "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":1,\"type\":\"group\"},\"text\":\"x\","
                + "\"from\":{\"id\":2,\"is_bot\":true,\"first_name\":\"B\"}}}",
        "{\"update_id\":1,\"message_reaction\":{\"chat\":{\"id\":1,\"type\":\"private\"},\"message_id\":1,\"date\":1,"
                + "\"old_reaction\":[{\"type\":\"new kind\"}],\"new_reaction\":[null]}}",
        "{\"update_id\":1,\"callback_query\":{\"id\":\"1\",\"data\":\"x\",\"chat_instance\":\"1\",\"inline_message_id\":\"i\"}}",
        "{\"update_id\":1,\"channel_post\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":-1,\"type\":\"channel\"},\"text\":\"x\"}}",
        "[]",
        "\"text\"",
        "null"
    })
    void whatNobodyCanAnswerIsNotHeardAndBreaksNothing(String update) {
        assertEquals(Optional.empty(), decode(update));
    }
}
