package dev.unknot.chat;

/// Who wrote or pressed. Names are left behind on purpose: nobody's name is needed or kept.
///
/// @param id the person's number, the same in every chat; 0 when it is not told who did what the
///     messenger tells of
/// @param language the app's language as an IETF tag such as `de` or `pt-br`; empty when not told
public record Sender(long id, String language) {

    /// Whom the messenger names when an administrator writes in the name of the group. Nobody else can.
    public static final long ANONYMOUS_ADMINISTRATOR = 1_087_968_824L;

    /// Whether an administrator wrote this in the name of the group.
    public boolean isAnonymousAdministrator() {
        return id == ANONYMOUS_ADMINISTRATOR;
    }
}
