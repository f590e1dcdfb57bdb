package dev.unknot.telegram;

/// What the same trouble means while updates are fetched, where no one waits for this one call.
enum Fetching {
    TRY_AGAIN("asks again after growing pauses, up to 30 s"),
    WAIT_AS_TOLD("waits as long as it asks"),
    CONFLICT("says that another process fetches them, or removes a webhook, and asks again"),
    STOP("says so and stops");

    private final String words;

    Fetching(String words) {
        this.words = words;
    }

    /// For whoever runs the bot.
    String words() {
        return words;
    }
}
