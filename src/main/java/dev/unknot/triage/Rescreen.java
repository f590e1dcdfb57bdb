package dev.unknot.triage;

/// The two taps before a later session.
///
/// @param anythingNew whether there is any new sign, or doubt about one
/// @param pain now, 0 to 10
public record Rescreen(boolean anythingNew, int pain) {}
