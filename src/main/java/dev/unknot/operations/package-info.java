/// What an operator looks at: whether the bot is alive.
@NullMarked
package dev.unknot.operations;

import org.jspecify.annotations.NullMarked;
