package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// The bot whose server this pretends to be.
///
/// @param token the only one that is let in
record Bot(String token, long id, String firstName, String username) {

    static Bot of(String token) {
        String number = token.split(":", 2)[0];
        long id = number.matches("\\d{1,15}") ? Long.parseLong(number) : 1;
        return new Bot(token, id, "Unknot", "unknot_playground_bot");
    }

    ObjectNode user() {
        return Json.object()
                .put("id", id)
                .put("is_bot", true)
                .put("first_name", firstName)
                .put("username", username);
    }

    /// What only `getMe` tells.
    ObjectNode self() {
        return user()
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", true)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false);
    }

    @Override
    public String toString() {
        return "Bot[" + username + "]";
    }
}
