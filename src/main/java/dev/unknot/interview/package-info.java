/// What to ask and what was said: a questionnaire whose next question is computed from the answers.
/// There is no current step that could go stale, and silence is never taken for a no.
@NullMarked
package dev.unknot.interview;

import org.jspecify.annotations.NullMarked;
