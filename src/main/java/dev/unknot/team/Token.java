package dev.unknot.team;

import dev.unknot.chat.ChatId;
import java.util.List;
import java.util.Optional;

/// What a button of this room carries: whose plan it is about, where that is not the chat it is
/// pressed in, and what is meant. It is an idea of what was meant and no proof of anything: who may
/// change what is looked up with each press.
///
/// @param target the chat whose plan is meant; empty for the one it is pressed in
record Token(Optional<ChatId> target, String action, List<String> parts) {

    /// All tokens of this room begin so, and no other's.
    static final String PREFIX = "g:";

    static final String SET_UP = "open";
    static final String ZONE = "zone";
    static final String COUNTRIES = "page";
    static final String IN = "in";
    static final String SET_ZONE = "tz";
    static final String SET = "s";
    static final String DAYS = "days";
    static final String DAY = "d";
    static final String HOURS = "hours";
    static final String HOUR = "h";
    static final String LANGUAGES = "tongue";
    static final String LANGUAGE = "say";
    static final String SILENT = "mute";
    static final String HERE = "here";
    static final String PAUSE = "rest";
    static final String LINK = "link";
    static final String JOIN = "join";
    static final String DONE = "done";
    static final String LEAVE = "leave";
    static final String FOLLOW = "follow";

    /// Chats have up to 52 bits, so that with a code of a habit 64 characters are just enough.
    private static final int RADIX = 36;

    Token {
        parts = List.copyOf(parts);
    }

    static Token parse(String token) {
        List<String> all = List.of(token.split(":", -1));
        String action = all.size() > 2 ? all.get(2) : "";
        return new Token(target(all.size() > 1 ? all.get(1) : ""), action, all.subList(Math.min(3, all.size()), all.size()));
    }

    private static Optional<ChatId> target(String digits) {
        return digits.matches("-?[0-9a-z]{1,11}") ? Optional.of(new ChatId(Long.parseLong(digits, RADIX))) : Optional.empty();
    }

    /// One for the chat it is pressed in.
    static String of(String action, String... parts) {
        return written("", action, parts);
    }

    /// One for the plan of another chat.
    static String about(ChatId target, String action, String... parts) {
        return written(Long.toString(target.value(), RADIX), action, parts);
    }

    private static String written(String target, String action, String... parts) {
        return PREFIX + target + ":" + action + (parts.length == 0 ? "" : ":" + String.join(":", parts));
    }

    /// The part at that place; empty where there is none.
    String part(int at) {
        return at < parts.size() ? parts.get(at) : "";
    }
}
