package dev.unknot.telegram;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import dev.unknot.chat.Address;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outbox;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Picture;
import dev.unknot.chat.Urgency;
import java.time.Duration;
import java.util.List;

/// A chat of the operator where pictures are uploaded that no message has carried yet, so that an inline
/// card can show them: those are sent by their ids only. Each is uploaded once; everything else goes
/// first.
final class Storeroom {

    private static final System.Logger LOG = System.getLogger(Storeroom.class.getName());

    private final Outbox outbox;
    private final FileIds ids;
    private final Address shelf;
    private final Time time;

    Storeroom(Outbox outbox, FileIds ids, Address shelf, Time time) {
        this.outbox = outbox;
        this.ids = ids;
        this.shelf = shelf;
        this.time = time;
    }

    /// Uploads what Telegram does not have yet, until all of it is there or one is refused. The next start
    /// goes on from there.
    void stock(List<Picture> pictures) throws InterruptedException {
        List<Picture> missing = pictures.stream().filter(picture -> ids.get(picture.id()).isEmpty()).toList();
        for (Picture picture : missing) {
            Delivery delivery = bring(picture);
            if (!(delivery instanceof Delivery.Delivered)) {
                LOG.log(WARNING, "inline cards stay without some pictures: the storage chat does not take them: {0}", delivery);
                return;
            }
        }
        LOG.log(INFO, "{0} pictures were uploaded to the storage chat", missing.size());
    }

    private Delivery bring(Picture picture) throws InterruptedException {
        Outgoing quietly = new Outgoing.Quiet(new Outgoing.Show(picture, "", Keyboard.NONE));
        Delivery delivery = outbox.send(shelf, quietly, Urgency.REMINDER);
        while (delivery instanceof Delivery.TryLater(Duration pause)) {
            time.sleep(pause);
            delivery = outbox.send(shelf, quietly, Urgency.REMINDER);
        }
        return delivery;
    }
}
