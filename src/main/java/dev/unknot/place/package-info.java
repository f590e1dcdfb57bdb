/// Countries and what to call there in an emergency.
@NullMarked
package dev.unknot.place;

import org.jspecify.annotations.NullMarked;
