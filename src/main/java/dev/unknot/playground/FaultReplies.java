package dev.unknot.playground;

import java.util.Optional;

/// What a call gets instead of its answer when a failure was asked for.
final class FaultReplies {

    private static final String GATEWAY_PAGE =
            "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1>"
                    + "</center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";

    private static final String LOGIN_PAGE =
            "<html><head><title>Welcome</title></head><body>Please log in to use this network.</body></html>";

    private FaultReplies() {}

    /// The failure, or nothing when the call is still to be carried out (perhaps late).
    static Optional<Reply> instead(Fault fault) throws InterruptedException {
        return switch (fault.kind()) {
            case FLOOD -> refused(Refusal.tooMany(fault.seconds()));
            case INTERNAL -> refused(Refusal.of(500, "Internal Server Error"));
            case BAD_GATEWAY -> Optional.of(new Reply(502, "text/html", GATEWAY_PAGE));
            case GATEWAY_TIMEOUT -> refused(Refusal.of(504, "Gateway Timeout"));
            case LOGIN_PAGE -> Optional.of(new Reply(200, "text/html", LOGIN_PAGE));
            case UNAUTHORIZED -> refused(Refusal.of(401, "Unauthorized"));
            case CONFLICT -> refused(Refusal.conflict(
                    "terminated by other getUpdates request; make sure that only one bot instance is running"));
            case TOO_LARGE -> refused(Refusal.of(413, "Request Entity Too Large"));
            case BLOCKED -> refused(Refusal.forbidden("bot was blocked by the user"));
            case CUT -> Optional.of(Reply.CUT);
            case LOST -> Optional.empty();
            case SLOW -> {
                Thread.sleep(fault.seconds() * 1000L);
                yield Optional.empty();
            }
        };
    }

    private static Optional<Reply> refused(Refusal refusal) {
        return Optional.of(Reply.json(refusal.code(), Json.write(refusal.answer())));
    }
}
