package dev.unknot.telegram;

import static java.lang.System.Logger.Level.WARNING;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unknot.chat.Incoming;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.Update;

/// What happens to every raw update, however it came: once, read, translated, put in its lane.
final class Intake {

    private static final System.Logger LOG = System.getLogger(Intake.class.getName());

    private final Decoder decoder;
    private final Lanes lanes;
    private final Watch watch;
    private final Seen seen = new Seen();

    Intake(Decoder decoder, Lanes lanes, Watch watch) {
        this.decoder = decoder;
        this.lanes = lanes;
        this.watch = watch;
    }

    /// Takes one update in that is not acknowledged yet. It is in hand if it is new and there is something
    /// to do.
    void take(JsonNode update, InHand.Fetch fetch) throws InterruptedException {
        Optional<Incoming> incoming = seen.isNew(number(update)) ? incoming(update) : seenBefore();
        if (incoming.isPresent()) {
            watch.received(Watch.Reading.TAKEN);
            lanes.add(incoming.get(), fetch.part(incoming.get().update(), note(incoming.get(), update)));
        }
    }

    private static InHand.@Nullable Note note(Incoming incoming, JsonNode update) {
        return Discretion.mayBeKept(incoming) ? new InHand.Note(incoming.chat(), update) : null;
    }

    /// Takes one update in that a process which is gone had written down.
    void takeUp(Inbox.Waiting waiting, InHand.Fetch fetch) throws InterruptedException {
        InHand.Fetch.Part part = fetch.writtenPart(waiting.update());
        Optional<Incoming> incoming = UpdateReader.read(waiting.body()).flatMap(update -> decoded(waiting.update(), update));
        if (seen.isNew(waiting.update()) && incoming.isPresent()) {
            watch.received(Watch.Reading.TAKEN);
            lanes.add(incoming.get(), part);
        } else {
            part.letGo();
        }
    }

    /// Whether so much is in hand that it is better written down.
    boolean isCrowded() {
        return lanes.updates() > InHand.CROWDED;
    }

    /// Takes one update in that is acknowledged as soon as this returns: it is kept first, if it may be.
    /// Without an inbox that works it is dealt with all the same, for the person to be told.
    void keep(JsonNode update, Inbox inbox) throws InterruptedException {
        Optional<Incoming> incoming = incoming(update);
        if (incoming.isPresent() && !isNew(update, incoming.get(), inbox)) {
            incoming = seenBefore();
        }
        if (incoming.isPresent()) {
            watch.received(Watch.Reading.TAKEN);
            lanes.add(incoming.get(), new InHand().fetch().part(incoming.get().update()));
        }
    }

    private boolean isNew(JsonNode update, Incoming incoming, Inbox inbox) {
        if (!Discretion.mayBeKept(incoming)) {
            return seen.isNew(incoming.update());
        }
        try {
            return inbox.put(incoming.update(), incoming.chat(), Nameless.text(update));
        } catch (RuntimeException e) {
            LOG.log(WARNING, "update {0} cannot be kept: {1}", Long.toString(incoming.update()), e.getClass().getName());
            return true;
        }
    }

    private Optional<Incoming> seenBefore() {
        watch.received(Watch.Reading.SEEN_BEFORE);
        return Optional.empty();
    }

    private static long number(JsonNode update) {
        return update.path("update_id").asLong();
    }

    private Optional<Incoming> incoming(JsonNode update) {
        long number = number(update);
        Optional<Update> read = UpdateReader.read(update);
        if (read.isEmpty()) {
            watch.received(Watch.Reading.UNREADABLE);
            LOG.log(WARNING, "update {0} skipped: it cannot be read", Long.toString(number));
            return Optional.empty();
        }
        return decoded(number, read.get());
    }

    private Optional<Incoming> decoded(long number, Update update) {
        try {
            Optional<Incoming> incoming = decoder.decode(number, update);
            if (incoming.isEmpty()) {
                watch.received(Watch.Reading.NOTHING_TO_DO);
            }
            return incoming;
        } catch (RuntimeException e) {
            watch.received(Watch.Reading.UNREADABLE);
            LOG.log(WARNING, "update {0} skipped: {1}", Long.toString(number), Faults.where(e));
            return Optional.empty();
        }
    }
}
