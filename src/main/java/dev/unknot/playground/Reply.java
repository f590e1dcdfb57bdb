package dev.unknot.playground;

/// What goes back over the wire.
///
/// @param status HTTP status; 0 cuts the connection
record Reply(int status, String contentType, String body) {

    static final Reply CUT = new Reply(0, "", "");

    static Reply json(int status, String body) {
        return new Reply(status, "application/json", body);
    }
}
