/// Decides the next words in a private chat: leads through the interview, gives the verdict, shows
/// the exercises one by one and asks how it was. A turn is a plain function of what is known and what
/// came in; sessions live in a cache that is written through to the store.
@NullMarked
package dev.unknot.coach;

import org.jspecify.annotations.NullMarked;
