/// Decides the next words in a group or a channel, where nothing about anyone's health is asked,
/// stored or shown.
@NullMarked
package dev.unknot.team;

import org.jspecify.annotations.NullMarked;
