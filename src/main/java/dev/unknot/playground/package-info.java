/// A chat in the browser, with no token: a strict stand-in for the Telegram Bot API inside the
/// process, the people and chats it speaks for, and the page to look at them.
@NullMarked
package dev.unknot.playground;

import org.jspecify.annotations.NullMarked;
