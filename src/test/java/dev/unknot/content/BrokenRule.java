package dev.unknot.content;

import java.util.function.UnaryOperator;

/// How a rule is broken in the small content of the tests, and where it must be reported.
///
/// @param place such as `data/routines.json:3 /limits`
record BrokenRule(UnaryOperator<Edited> edit, String place) {}
