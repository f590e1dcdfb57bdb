package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://api.telegram.org, https, api.telegram.org, 443",
        "http://localhost:8081, http, localhost, 8081",
        "http://localhost:8081/, http, localhost, 8081",
        "' http://10.0.0.5 ', http, 10.0.0.5, 80",
        "http://[::1]:9000, http, ::1, 9000"
    })
    void aServerIsReadFromItsAddress(String text, String scheme, String host, int port) {
        assertEquals(Optional.of(new ApiUrl(scheme, host, port)), ApiUrl.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "localhost:8081", "ftp://localhost", "http://", "http://host:99999", "http://host/api", "http://host?x=1",
        "http://user:secret@host", "http://host#top"
    })
    void whatIsNotJustAServerIsNotRead(String text) {
        assertEquals(Optional.empty(), ApiUrl.parse(text));
    }

    @Test
    void aMethodIsCalledUnderTheToken() {
        ApiUrl six = new ApiUrl("http", "::1", 9000);

        assertEquals("http://[::1]:9000/bot1:abc/getMe", six.method(new BotToken("1:abc"), "getMe").toString());
    }
}
