package dev.unknot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class FileIdStoreTest {

    private final String url;

    FileIdStoreTest(Engine engine) {
        url = engine.emptyUrl();
    }

    @Test
    void anIdIsRememberedReplacedAndForgottenAcrossRestarts() {
        try (Store store = Store.open(url, new HandTurnedClock())) {
            store.fileIds().put("chin_tuck-3", "AgAC-old");
            store.fileIds().put("chin_tuck-3", "AgAC-new");
            store.fileIds().put("wall_angels-1", "AgAC-other");
        }
        try (Store store = Store.open(url, new HandTurnedClock())) {
            Optional<String> known = store.fileIds().get("chin_tuck-3");
            store.fileIds().forget("chin_tuck-3");

            assertEquals(Optional.of("AgAC-new"), known);
            assertEquals(Optional.empty(), store.fileIds().get("chin_tuck-3"));
            assertEquals(Optional.of("AgAC-other"), store.fileIds().get("wall_angels-1"));
        }
    }

    @Test
    void warmingUpLeavesNothingBehind() {
        try (Store store = Store.open(url, new HandTurnedClock())) {
            store.warmUp();

            assertEquals(List.of(), Engine.everyRow(url).stream().filter(row -> !row.startsWith("flyway")).toList());
        }
    }
}
