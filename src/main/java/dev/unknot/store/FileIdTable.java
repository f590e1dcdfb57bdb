package dev.unknot.store;

import dev.unknot.telegram.FileIds;
import java.util.Optional;

/// What the messenger calls the pictures it already has.
final class FileIdTable implements FileIds {

    private final Database database;

    FileIdTable(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> get(String pictureId) {
        return database.with(handle -> handle.createQuery("SELECT file_id FROM file_id WHERE picture = :picture")
                .bind("picture", pictureId)
                .map((row, _) -> row.getString("file_id"))
                .findOne());
    }

    @Override
    public void put(String pictureId, String fileId) {
        database.run(handle -> handle.createUpdate("""
                        INSERT INTO file_id (picture, file_id) VALUES (:picture, :fileId)
                        ON CONFLICT (picture) DO UPDATE SET file_id = excluded.file_id
                        """)
                .bind("picture", pictureId)
                .bind("fileId", fileId)
                .execute());
    }

    @Override
    public void forget(String pictureId) {
        database.run(handle -> handle.createUpdate("DELETE FROM file_id WHERE picture = :picture")
                .bind("picture", pictureId)
                .execute());
    }
}
