package dev.unknot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// The method that tells where a file can be fetched.
final class FileMethods {

    private final World world;

    FileMethods(World world) {
        this.world = world;
    }

    void register(Map<String, Method> table) {
        table.put("getFile", this::getFile);
    }

    private JsonNode getFile(Call call) {
        StoredFile file = world.files()
                .find(call.text("file_id"))
                .orElseThrow(() -> Refusal.badRequest("wrong file_id or the file is temporarily unavailable"));
        return Json.object()
                .put("file_id", file.id())
                .put("file_unique_id", file.uniqueId())
                .put("file_size", file.content().length)
                .put("file_path", file.path());
    }
}
