package dev.unknot.content;

import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a phrase is shown, which bounds its length and its tags. Told by its key.
enum PhraseKind {
    /// On a button: cut off by phones when longer, and without tags.
    BUTTON(32, false),
    /// The name of an exercise, of a topic, or of what people ask.
    NAME(48, false),
    /// An answer to a press, as Telegram bounds it.
    ALERT(200, false),
    /// What a command does, as Telegram bounds it.
    COMMAND(256, false),
    /// What a picture shows.
    DESCRIPTION(300, false),
    /// What is read as one of several things in a message, or as a whole message.
    MESSAGE(4096, true);

    private static final Set<String> BUTTONS = Set.of("button", "buttons");
    private static final Set<String> ALERTS = Set.of("alert", "alerts");
    private static final Pattern NAMES = Pattern.compile("faq/[^/]+/question|tips/[^/]+/title");

    private final int longest;
    private final boolean tags;

    PhraseKind(int longest, boolean tags) {
        this.longest = longest;
        this.tags = tags;
    }

    int longest() {
        return longest;
    }

    boolean tags() {
        return tags;
    }

    static PhraseKind of(String key) {
        Set<String> parts = Set.of(key.split("/", -1));
        if (!Collections.disjoint(parts, BUTTONS)) {
            return BUTTON;
        } else if (!Collections.disjoint(parts, ALERTS)) {
            return ALERT;
        } else if (key.startsWith("bot/commands/")) {
            return COMMAND;
        } else if (NAMES.matcher(key).matches()) {
            return NAME;
        } else if (key.startsWith("stretches/")) {
            return key.endsWith("/name") ? NAME : key.endsWith("/alt") ? DESCRIPTION : MESSAGE;
        }
        return MESSAGE;
    }
}
