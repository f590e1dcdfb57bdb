package dev.unknot.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Whose turn it is to answer a chat: one thread's of one process at a time.
interface Turns {

    /// Takes the turn and says whether it was free.
    boolean take(long chat);

    /// Gives the turn back.
    void giveBack(long chat);

    /// Gives all turns back.
    void close();

    /// Among the threads of this process.
    static Turns ofThisProcess() {
        Set<Long> taken = ConcurrentHashMap.newKeySet();
        return new Turns() {
            @Override
            public boolean take(long chat) {
                return taken.add(chat);
            }

            @Override
            public void giveBack(long chat) {
                taken.remove(chat);
            }

            @Override
            public void close() {
                taken.clear();
            }
        };
    }
}
