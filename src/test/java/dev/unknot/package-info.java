/// Tests of the whole: the arrows between rooms, the start, the content.
@NullMarked
package dev.unknot;

import org.jspecify.annotations.NullMarked;
