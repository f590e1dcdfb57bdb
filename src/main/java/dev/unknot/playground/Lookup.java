package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.function.Supplier;

/// Finds what a request of the page names, and holds the world's lock while it is carried out. What
/// cannot be found is an `IllegalArgumentException` of one clear line.
record Lookup(World world) {

    /// Carries out a request and hands back a copy of its outcome.
    JsonNode locked(Supplier<JsonNode> act) {
        world.lock().lock();
        try {
            return act.get().deepCopy();
        } finally {
            world.lock().unlock();
        }
    }

    Person person(long id) {
        return world.people().find(id).orElseThrow(() -> new IllegalArgumentException("there is no person " + id));
    }

    Chat chat(Context context) {
        return chat(number(context, "chat"));
    }

    Chat chat(long id) {
        return world.chats().find(id).orElseThrow(() -> new IllegalArgumentException("there is no chat " + id));
    }

    static Status status(String word) {
        return Status.of(word).orElseThrow(() -> new IllegalArgumentException(
                "status must be creator, administrator, member, left or kicked"));
    }

    static long number(Context context, String parameter) {
        String given = context.pathParam(parameter);
        Acts.demand(given.matches("-?\\d{1,18}"), parameter + " must be a number");
        return Long.parseLong(given);
    }
}
