package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Refusals that the stand-in does not give, in Telegram's words.
class TroubleWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | Bad Request: TOPIC_CLOSED                                              | TOPIC_CLOSED
            400 | Bad Request: message thread not found                                  | TOPIC_DELETED
            400 | Bad Request: TOPIC_DELETED                                             | TOPIC_DELETED
            400 | Bad Request: not enough rights to send text messages to the chat       | SILENCED
            400 | Bad Request: not enough rights to send photos to the chat              | SILENCED
            400 | Bad Request: have no rights to send a message                          | SILENCED
            400 | Bad Request: need administrator rights in the channel chat             | SILENCED
            400 | Bad Request: CHAT_WRITE_FORBIDDEN                                      | SILENCED
            403 | Forbidden: CHAT_WRITE_FORBIDDEN                                        | SILENCED
            400 | Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN                                | SILENCED
            400 | Bad Request: CHAT_ADMIN_REQUIRED                                       | SILENCED
            403 | Forbidden: bot was kicked from the supergroup chat                     | KICKED
            403 | Forbidden: bot was kicked from the channel chat                        | KICKED
            403 | Forbidden: bot is not a member of the channel chat                     | KICKED
            400 | Bad Request: chat not found                                            | DELETED
            403 | Forbidden: the group chat was deleted                                  | DELETED
            403 | Forbidden: user is deactivated                                         | DELETED
            400 | Bad Request: group chat was upgraded to a supergroup chat              | CHAT_MOVED
            400 | Bad Request: not enough rights to manage pinned messages in the chat   | REFUSED
            400 | Bad Request: message text is empty                                     | REFUSED
            """)
    void whereTheBotMayNotPostIsToldApart(int code, String words, Trouble trouble) {
        assertEquals(trouble, Trouble.of(code, words));
    }
}
