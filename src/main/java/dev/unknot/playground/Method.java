package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;

/// What one method of the Bot API does. It runs with the world's lock held.
@FunctionalInterface
interface Method {

    /// The `result` of the answer.
    ///
    /// @throws Refusal if Telegram would refuse
    JsonNode answer(Call call) throws InterruptedException;
}
