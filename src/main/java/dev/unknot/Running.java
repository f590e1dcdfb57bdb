package dev.unknot;

import dev.unknot.playground.Playground;
import java.util.Optional;

/// What runs until it is closed. Closing takes ten seconds at most: nothing new is taken, what is in
/// hand is finished. Whoever closes it a second time waits for the first.
record Running(Unknot unknot, Optional<Playground> playground, Optional<Lookout> lookout) implements AutoCloseable {

    @Override
    public synchronized void close() {
        lookout.ifPresent(Lookout::stopping);
        unknot.close();
        lookout.ifPresent(Lookout::close);
        playground.ifPresent(Playground::close);
    }
}
