package dev.unknot.telegram;

import dev.unknot.chat.Delivery;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The one table of what can go wrong with a call: how it shows, and what is done about it.
/// Telegram has no codes finer than 400 and 403, so there its words decide, from the first row down.
/// `src/docs/failures.md` shows this table; a test keeps the two equal.
enum Trouble {
    UNCHANGED(400, "message is not modified", Remedy.COUNT_AS_DONE, "message is not modified"),
    PRESS_TOO_OLD(400, "query is too old, or its id is invalid", Remedy.COUNT_AS_DONE,
            "query is too old", "query id is invalid", "query_id_invalid"),
    WRONG_FILE(400, "wrong file id", Remedy.UPLOAD_AGAIN,
            "wrong file", "wrong remote file", "file reference", "file_reference"),
    NOT_A_TEXT(400, "there is no text in the message to edit", Remedy.SAY_ANEW, "there is no text in the message"),
    MESSAGE_GONE(400, "the message to edit or delete is gone", Remedy.SAY_ANEW,
            "message to edit not found", "message to delete not found", "message can't be edited",
            "message can't be deleted", "message_id_invalid"),
    CHAT_MOVED(400, "the group became a supergroup (`migrate_to_chat_id`)", Remedy.FOLLOW,
            "upgraded to a supergroup"),
    DELETED(403, "the person or the chat is deleted; 400 chat not found", Remedy.FORGET_CHAT,
            "deactivated", "deleted", "chat not found", "peer_id_invalid"),
    KICKED(403, "kicked from the group or channel", Remedy.FORGET_CHAT, "kicked", "not a member"),
    BLOCKED(403, "blocked by the person, or never started", Remedy.FORGET_CHAT,
            "blocked", "can't initiate conversation", "can't send messages to bots"),
    TOPIC_CLOSED(400, "the topic is closed", Remedy.PAUSE, "topic_closed"),
    TOPIC_DELETED(400, "the topic is deleted: message thread not found", Remedy.PAUSE,
            "message thread not found", "topic_deleted", "topic_id_invalid"),
    SILENCED(400, "no right to post there; 403 too", Remedy.PAUSE,
            "rights to send", "need administrator rights in the channel", "chat_admin_required",
            "chat_write_forbidden", "chat_send_\\w+_forbidden", "chat_restricted", "user_banned_in_channel"),
    TOKEN_REFUSED(401, "Unauthorized: the token is not valid (any more)", Remedy.GIVE_UP, Fetching.STOP),
    CONFLICT(409, "somebody else receives this bot's updates", Remedy.GIVE_UP, Fetching.CONFLICT),
    TOO_LARGE(413, "the picture or file is too large", Remedy.GIVE_UP, Fetching.TRY_AGAIN),
    FLOODED(429, "too much at once (`retry_after`)", Remedy.WAIT_AS_TOLD, Fetching.WAIT_AS_TOLD),
    GATEWAY_TIMEOUT(504, "a gateway on the way gave up waiting", Remedy.REPEAT_IF_HARMLESS, Fetching.TRY_AGAIN),
    SERVER_ERROR(500, "and every other 5xx in Telegram's own words", Remedy.TRY_AGAIN, Fetching.TRY_AGAIN),
    NOT_THE_API(0, "a page in HTML, or nothing, with any status but 2xx", Remedy.TRY_AGAIN, Fetching.TRY_AGAIN),
    UNREADABLE(0, "a page in HTML, or half an answer, with status 200", Remedy.REPEAT_IF_HARMLESS, Fetching.TRY_AGAIN),
    NOT_REACHED(0, "no such host (DNS), no route, nobody listens, no TLS, time-out while connecting", Remedy.TRY_AGAIN,
            Fetching.TRY_AGAIN),
    NO_ANSWER(0, "time-out while waiting for the answer, connection reset or closed", Remedy.REPEAT_IF_HARMLESS,
            Fetching.TRY_AGAIN),
    REFUSED(400, "and every other 4xx: anything else", Remedy.GIVE_UP, Fetching.TRY_AGAIN);

    private static final Pattern REASON = Pattern.compile("(?s)(\\d{3}) (.*)");

    private final int code;
    private final String shows;
    private final Remedy remedy;
    private final Fetching fetching;
    private final Pattern signs;

    Trouble(int code, String shows, Remedy remedy, Fetching fetching) {
        this.code = code;
        this.shows = shows;
        this.remedy = remedy;
        this.fetching = fetching;
        this.signs = Pattern.compile("(?!)");
    }

    Trouble(int code, String shows, Remedy remedy, String... signs) {
        this.code = code;
        this.shows = shows;
        this.remedy = remedy;
        this.fetching = Fetching.TRY_AGAIN;
        this.signs = Pattern.compile(String.join("|", signs));
    }

    /// What a refusal with this code and these words is.
    static Trouble of(int code, String words) {
        return switch (code) {
            case 401 -> TOKEN_REFUSED;
            case 409 -> CONFLICT;
            case 413 -> TOO_LARGE;
            case 429 -> FLOODED;
            case 504 -> GATEWAY_TIMEOUT;
            default -> {
                if (words.equals(PlainAnswers.WORDS)) {
                    yield NOT_THE_API;
                }
                yield code >= 500 ? SERVER_ERROR : byItsWords(code, words);
            }
        };
    }

    /// What led to this refusal.
    static Trouble of(Delivery.Refused refused) {
        Matcher reason = REASON.matcher(refused.reason());
        return reason.matches() ? of(Integer.parseInt(reason.group(1)), reason.group(2)) : REFUSED;
    }

    private static Trouble byItsWords(int code, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(row -> row.signs.matcher(lower).find())
                // Only these come with both codes, of the deleted only "chat not found" and its like.
                .filter(row -> row.code == code || row == SILENCED || (row == DELETED && nobody(lower)))
                .findFirst()
                .orElse(REFUSED);
    }

    private static boolean nobody(String words) {
        return Stream.of("chat not found", "peer_id_invalid", "user_deactivated").anyMatch(words::contains);
    }

    Remedy remedy() {
        return remedy;
    }

    Fetching fetching() {
        return fetching;
    }

    /// As a label: lower case, words joined by `_`.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The row as Markdown.
    String row() {
        String status = code == 0 ? "–" : Integer.toString(code);
        return "| `%s` | %s | %s | %s | %s |".formatted(label(), status, shows, remedy.words(), fetching.words());
    }
}
