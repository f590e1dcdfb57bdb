package dev.unknot.content;

import java.util.Set;

/// The names that one file gives, for those that use them.
///
/// @param read whether the file could be read: if not, no name of it is called unknown
record Known(Set<String> names, boolean read) {

    static Known of(Set<String> names) {
        return new Known(Set.copyOf(names), true);
    }

    static Known unread() {
        return new Known(Set.of(), false);
    }

    /// Whether that name is certainly not given.
    boolean lacks(String name) {
        return read && !name.isBlank() && !names.contains(name);
    }
}
