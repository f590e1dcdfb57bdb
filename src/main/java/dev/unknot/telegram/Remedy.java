package dev.unknot.telegram;

/// What is done when something goes wrong with a call.
enum Remedy {
    COUNT_AS_DONE("Counts as done."),
    UPLOAD_AGAIN("The picture is uploaded again and its new id remembered."),
    SAY_ANEW("A new message takes its place, where somebody waits for it. Where only buttons were to go, it counts"
            + " as done."),
    FOLLOW("The caller is told the chat's new number and goes on there."),
    FORGET_CHAT("The caller is told that nobody is there: reminders end. Not tried again."),
    PAUSE("The caller is told that the bot may not post there: breaks pause. Not tried again."),
    GIVE_UP("The caller is told that it was refused. Not tried again."),
    WAIT_AS_TOLD("Waits as long as it asks: up to 30 s for a reply, 5 s for a reminder; else the caller is told when."
            + " The chat waits too, or all chats when several are told to; told often, the rate goes down for a while."),
    TRY_AGAIN("Nothing was done: tried again after growing pauses for up to 20 s, then the caller is told: later."),
    REPEAT_IF_HARMLESS("It may have been done. A new message that answers somebody is not sent again; the caller is told"
            + " that it may be lost. A reminder, an edit and the answer to a press are repeated as if nothing was done.");

    private final String words;

    Remedy(String words) {
        this.words = words;
    }

    /// For whoever runs the bot.
    String words() {
        return words;
    }
}
