/// What an operator looks at: whether the bot is ready and why not, what it counts, what it logs.
@NullMarked
package dev.unknot.operations;

import org.jspecify.annotations.NullMarked;
