/// `dialogs/` and `data/` into types. Everything is read once at the start; every fault is listed
/// with its file, line, path and the name of the rule it breaks, and one fault is enough to refuse
/// the start. The walk proves that what is promised holds at the end of whole interviews.
@NullMarked
package dev.unknot.content;

import org.jspecify.annotations.NullMarked;
