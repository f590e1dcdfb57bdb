/// Tests of the team room.
@NullMarked
package dev.unknot.team;

import org.jspecify.annotations.NullMarked;
