/// When to nudge: slots and their times, days, quiet hours, pauses, clock changes and lateness. Pure:
/// no clock, no library, nothing but values, what follows from them, and how they are said.
@NullMarked
package dev.unknot.reminder;

import org.jspecify.annotations.NullMarked;
