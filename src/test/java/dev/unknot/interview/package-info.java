@NullMarked
package dev.unknot.interview;

import org.jspecify.annotations.NullMarked;
