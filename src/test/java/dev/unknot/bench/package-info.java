/// Benchmarks: how fast, how lean and how steady the whole bot is, as processes of its own against a
/// small Bot API. Not run by the build; `src/docs/benchmarks.md` has the commands.
@NullMarked
package dev.unknot.bench;

import org.jspecify.annotations.NullMarked;
