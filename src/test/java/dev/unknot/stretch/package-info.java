@NullMarked
package dev.unknot.stretch;

import org.jspecify.annotations.NullMarked;
