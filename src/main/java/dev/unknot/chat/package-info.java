/// The words exchanged with a messenger, with no messenger in them: what came in from a chat, what
/// goes out to one, and what became of it.
@NullMarked
package dev.unknot.chat;

import org.jspecify.annotations.NullMarked;
