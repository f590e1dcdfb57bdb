package dev.unknot.telegram;

import dev.unknot.chat.Delivery;
import java.util.Locale;
import java.util.stream.Stream;

/// What Telegram's words of refusal mean. It has no codes for them finer than 400 and 403.
final class Refusal {

    private Refusal() {}

    /// Whether somebody is still there.
    static Delivery meaning(int code, String words) {
        boolean nobody = code == 403 || says(words, "chat not found", "peer_id_invalid", "user_deactivated");
        if (!nobody) {
            return new Delivery.Refused(code + " " + words);
        }
        if (says(words, "deactivated", "deleted", "chat not found", "peer_id_invalid")) {
            return new Delivery.Gone(Delivery.Why.DELETED);
        }
        if (says(words, "kicked", "not a member")) {
            return new Delivery.Gone(Delivery.Why.KICKED);
        }
        return says(words, "blocked", "can't initiate conversation", "can't send messages to bots")
                ? new Delivery.Gone(Delivery.Why.BLOCKED)
                : new Delivery.Refused(code + " " + words);
    }

    /// The message already is what it should become.
    static boolean unchanged(Delivery.Refused refused) {
        return says(refused.reason(), "message is not modified");
    }

    /// The press was answered before, or too long ago.
    static boolean pressTooOld(Delivery.Refused refused) {
        return says(refused.reason(), "query is too old", "query id is invalid", "query_id_invalid");
    }

    /// The remembered file is not (or no longer) one of this bot's.
    static boolean wrongFile(Delivery.Refused refused) {
        return says(refused.reason(), "wrong file", "wrong remote file", "file reference", "file_reference");
    }

    /// The message is a picture, whose words are a caption.
    static boolean notAText(Delivery.Refused refused) {
        return says(refused.reason(), "there is no text in the message");
    }

    /// Refused, and nobody need care.
    static boolean harmless(Delivery.Refused refused) {
        return unchanged(refused) || pressTooOld(refused) || notAText(refused);
    }

    private static boolean says(String words, String... parts) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Stream.of(parts).anyMatch(lower::contains);
    }
}
