package dev.unknot.playground;

/// A failure asked for.
///
/// @param method the method that fails, or `*` for all but `getUpdates`
/// @param times how often, 1 or more
/// @param seconds `retry_after` of a flood, or how late a slow answer comes
public record Fault(String method, FaultKind kind, int times, int seconds) {

    /// Checks the numbers.
    public Fault {
        if (times < 1 || seconds < 0) {
            throw new IllegalArgumentException("times must be 1 or more and seconds not negative");
        }
    }

    boolean meets(String called) {
        return method.equals("*") ? !called.equals("getUpdates") : method.equalsIgnoreCase(called);
    }

    Fault onceLess() {
        return new Fault(method, kind, times - 1 == 0 ? 1 : times - 1, seconds);
    }
}
