package dev.unknot.team;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What is due in a group or a channel at some time. Each is set once at most in a chat.
public enum Bell {

    /// A break by the plan.
    BREAK,

    /// The numbers under the open break are to be brought up to date.
    COUNT,

    /// The open break is over.
    CLOSE,

    /// The numbers of the week.
    SUMMARY;

    /// Its name, which stays the same from release to release, such as `break`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one of that name.
    public static Optional<Bell> of(String id) {
        return Stream.of(values()).filter(bell -> bell.id().equals(id)).findFirst();
    }
}
