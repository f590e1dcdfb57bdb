/// What an operator looks at, over real HTTP.
@NullMarked
package dev.unknot.operations;

import org.jspecify.annotations.NullMarked;
