/// The playground's page in a real browser. Its one job: to show that a person can do with the page
/// what they would do in Telegram.
@NullMarked
package dev.unknot.playground.page;

import org.jspecify.annotations.NullMarked;
