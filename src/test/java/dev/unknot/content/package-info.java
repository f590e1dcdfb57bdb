@NullMarked
package dev.unknot.content;

import org.jspecify.annotations.NullMarked;
