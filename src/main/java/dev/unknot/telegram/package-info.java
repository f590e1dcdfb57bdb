/// The wire to Telegram: updates read one by one and handed on in order, chat by chat; messages sent
/// at the pace Telegram allows, and an honest word on what became of each.
@NullMarked
package dev.unknot.telegram;

import org.jspecify.annotations.NullMarked;
