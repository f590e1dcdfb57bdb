/// Where somebody is, and what follows from it: the time zone, the public holidays, and what to call
/// in an emergency.
@NullMarked
package dev.unknot.place;

import org.jspecify.annotations.NullMarked;
