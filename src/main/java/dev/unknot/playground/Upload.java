package dev.unknot.playground;

/// A file that came with a call.
///
/// @param contentType as the sender claims; empty when it claims nothing
@SuppressWarnings("ArrayRecordComponent") // never compared
record Upload(String fileName, String contentType, byte[] content) {}
