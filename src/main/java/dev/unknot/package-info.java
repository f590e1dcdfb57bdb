/// The hall: parses the command line and the settings, wires the rooms by constructor, starts and
/// stops.
@NullMarked
package dev.unknot;

import org.jspecify.annotations.NullMarked;
