/// The real content of `dialogs/` and `data/` against the clinical text.
@NullMarked
package dev.unknot.clinical;

import org.jspecify.annotations.NullMarked;
