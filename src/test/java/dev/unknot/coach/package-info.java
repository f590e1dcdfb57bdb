/// Tests of the coach: transcripts through real content, and the failures a store can have.
@NullMarked
package dev.unknot.coach;

import org.jspecify.annotations.NullMarked;
