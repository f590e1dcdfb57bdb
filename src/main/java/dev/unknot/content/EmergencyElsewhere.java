package dev.unknot.content;

/// A number to show while somebody's country is not known.
///
/// @param where it works, as the id of a phrase
public record EmergencyElsewhere(String number, String where) {}
