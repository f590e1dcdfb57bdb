/// What to do, for how long, for whom: the exercises, their doses, and the rules that make a routine
/// of them for somebody whom triage has found clear.
@NullMarked
package dev.unknot.stretch;

import org.jspecify.annotations.NullMarked;
