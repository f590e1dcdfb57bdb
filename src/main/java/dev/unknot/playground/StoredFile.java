package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A file the playground keeps.
///
/// @param kind how it was sent: `photo`, `video`, `animation`, `document`, ...
/// @param facts what its object says besides numbers and size, for example width and height
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredFile(String id, String uniqueId, String kind, String path, String mime, byte[] content, ObjectNode facts) {

    ObjectNode json() {
        ObjectNode json = Json.object().put("file_id", id).put("file_unique_id", uniqueId);
        json.setAll(facts);
        return json.put("file_size", content.length);
    }
}
