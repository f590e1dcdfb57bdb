/// Whether it is safe: red flags, the verdict they add up to, and what is kept of it. This room alone
/// can make a [Verdict.Clear], and without one there is no routine.
@NullMarked
package dev.unknot.triage;

import org.jspecify.annotations.NullMarked;
