@NullMarked
package dev.unknot.triage.text;

import org.jspecify.annotations.NullMarked;
