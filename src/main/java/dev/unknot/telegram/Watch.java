package dev.unknot.telegram;

import dev.unknot.chat.Urgency;
import java.time.Duration;

/// Who looks on while the wire works, to count. Called from many threads; must be quick and not throw.
public interface Watch {

    /// Nobody looks on.
    Watch NOBODY = new Watch() {
        @Override
        public void sent(String method, String outcome, Duration took) {}

        @Override
        public void waited(Urgency urgency, Duration wait) {}

        @Override
        public void received(Reading reading) {}

        @Override
        public void handled(Duration took, boolean well) {}
    };

    /// An attempt at a call has come to its end.
    ///
    /// @param outcome `ok`, or the first column of `src/docs/failures.md`
    /// @param took without the wait for its turn
    void sent(String method, String outcome, Duration took);

    /// A call has waited for its turn.
    void waited(Urgency urgency, Duration wait);

    /// An update has come in.
    void received(Reading reading);

    /// An update has been dealt with, answers included.
    ///
    /// @param well whether without an exception
    void handled(Duration took, boolean well);

    /// What an update was when it came in.
    enum Reading {
        /// It goes to its chat's lane.
        TAKEN,
        /// It came before.
        SEEN_BEFORE,
        /// There is nothing in it that wants an answer.
        NOTHING_TO_DO,
        /// It cannot be read.
        UNREADABLE,
        /// Its chat sends faster than it is answered.
        DROPPED
    }
}
