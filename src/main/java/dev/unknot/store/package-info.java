/// Keeps what must outlive the process: people, their finished sessions, conversations under way, and
/// what the messenger calls a picture. One schema on SQLite (one file) and on PostgreSQL.
@NullMarked
package dev.unknot.store;

import org.jspecify.annotations.NullMarked;
