/// What the store promises, tried on SQLite and on a real PostgreSQL.
@NullMarked
package dev.unknot.store;

import org.jspecify.annotations.NullMarked;
