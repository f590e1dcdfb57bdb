@NullMarked
package dev.unknot.reminder;

import org.jspecify.annotations.NullMarked;
