package dev.unknot.playground;

/// How Telegram says that something was left out.
final class MissingParameter {

    private MissingParameter() {}

    static String words(String name) {
        return switch (name) {
            case "chat_id" -> "chat_id is empty";
            case "text" -> "message text is empty";
            case "message_id" -> "message identifier is not specified";
            case "user_id" -> "invalid user_id specified";
            case "photo", "video", "animation", "document", "audio", "voice", "sticker" ->
                "there is no " + name + " in the request";
            case "action" -> "wrong parameter action in request";
            default -> "parameter \"" + name + "\" is required";
        };
    }
}
