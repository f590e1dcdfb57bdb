package dev.unknot.chat;

import java.util.List;

/// How the bot presents itself before anyone has written to it.
///
/// @param language for whom: a code such as `de`, or empty for everybody else
/// @param description shown in an empty chat, at most 512 characters
/// @param shortDescription shown on the profile, at most 120 characters
/// @param adminCommands for those who run a group, in place of its other commands
public record Introduction(
        String language,
        String description,
        String shortDescription,
        List<Hint> privateCommands,
        List<Hint> groupCommands,
        List<Hint> adminCommands) {

    /// One line of a command menu.
    ///
    /// @param command without the slash, lower case, at most 32 characters
    /// @param text at most 256 characters
    public record Hint(String command, String text) {}
}
