/// What somebody wrote, in their own words: which warning signs it speaks of, by which words, and how
/// they are meant. It can raise a flag and clear nobody. Words, cues and rules are data; here is only
/// how they are put together, token by token and without regular expressions, so that no text is slow.
@NullMarked
package dev.unknot.triage.text;

import org.jspecify.annotations.NullMarked;
