@NullMarked
package dev.unknot.place;

import org.jspecify.annotations.NullMarked;
