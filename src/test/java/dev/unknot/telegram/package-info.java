/// Tests of the wire: values where values do, a small server over real HTTP where they do not.
@NullMarked
package dev.unknot.telegram;

import org.jspecify.annotations.NullMarked;
