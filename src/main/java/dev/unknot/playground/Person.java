package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Somebody who talks to the bot. Their private chat has the same number.
///
/// @param languageCode IETF tag of their Telegram app, for example `pt-br`
public record Person(long id, String firstName, String username, String languageCode) {

    ObjectNode user() {
        return Json.object()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", firstName)
                .put("username", username)
                .put("language_code", languageCode);
    }
}
