package dev.unknot.telegram;

import static java.lang.System.Logger.Level.WARNING;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.chat.Incoming;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;

/// What happens to every raw update, however it came: once, read, translated, put in its lane.
final class Intake {

    private static final System.Logger LOG = System.getLogger(Intake.class.getName());

    private final Decoder decoder;
    private final Lanes lanes;
    private final Seen seen = new Seen();

    Intake(Decoder decoder, Lanes lanes) {
        this.decoder = decoder;
        this.lanes = lanes;
    }

    /// Takes one update in. Its part leaves the batch at once when there is nothing to do.
    void take(JsonNode update, Batch.Part part) throws InterruptedException {
        Optional<Incoming> incoming = incoming(update);
        if (incoming.isPresent()) {
            lanes.add(incoming.get(), part);
        } else {
            part.leaveBatch();
        }
    }

    private Optional<Incoming> incoming(JsonNode update) {
        long number = update.path("update_id").asLong();
        if (!seen.isNew(number)) {
            return Optional.empty();
        }
        Optional<Update> read = UpdateReader.read(update);
        if (read.isEmpty()) {
            LOG.log(WARNING, "update {0} skipped: it cannot be read", Long.toString(number));
        }
        try {
            return read.flatMap(known -> decoder.decode(number, known));
        } catch (RuntimeException e) {
            LOG.log(WARNING, "update {0} skipped: {1}", Long.toString(number), Faults.where(e));
            return Optional.empty();
        }
    }
}
