/// What the playground promises, proved over real HTTP.
@NullMarked
package dev.unknot.playground;

import org.jspecify.annotations.NullMarked;
