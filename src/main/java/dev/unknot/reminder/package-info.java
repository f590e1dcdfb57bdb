/// When to nudge: slots and their times, days, quiet hours, pauses, clock changes and lateness. Pure:
/// no clock, no library, nothing but values and what follows from them.
@NullMarked
package dev.unknot.reminder;

import org.jspecify.annotations.NullMarked;
