package dev.unknot.coach;

import java.util.List;

/// What a button carries: the scene it belongs to and what it means there. It is an idea of what was
/// meant and no proof of anything: every scene checks it against where the conversation stands.
record Token(String scene, List<String> parts) {

    static final String INTERVIEW = "q";
    static final String RESCREEN = "r";
    static final String VERDICT = "v";
    static final String PRACTICE = "p";
    static final String RATING = "f";
    static final String COUNTRY = "c";
    static final String MENU = "m";
    static final String CRISIS = "x";
    static final String NUDGE = "n";
    static final String HEARD = "h";
    static final String RHYTHM = "t";
    static final String ZONE = "z";

    Token {
        parts = List.copyOf(parts);
    }

    static String of(String scene, String... parts) {
        return scene + ":" + String.join(":", parts);
    }

    static Token parse(String token) {
        List<String> all = List.of(token.split(":", -1));
        return new Token(all.getFirst(), all.subList(1, all.size()));
    }

    /// The part at that place; empty where there is none.
    String part(int at) {
        return at < parts.size() ? parts.get(at) : "";
    }
}
