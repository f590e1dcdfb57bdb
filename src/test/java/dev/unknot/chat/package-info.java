/// What the tests of several rooms share of the words exchanged with a messenger.
@NullMarked
package dev.unknot.chat;

import org.jspecify.annotations.NullMarked;
