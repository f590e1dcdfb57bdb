package dev.unknot.chat;

/// Something to tap under a message.
public sealed interface Button {

    /// What is written on it; short, or phones cut it off.
    String label();

    /// A button that tells the bot it was tapped.
    ///
    /// @param token comes back in [Input.Press]; at most 64 bytes of UTF-8
    record Tap(String label, String token, Style style) implements Button {

        /// A tap in the plain style.
        public static Tap plain(String label, String token) {
            return new Tap(label, token, Style.PLAIN);
        }
    }

    /// A button that opens an address.
    record Link(String label, String url) implements Button {}

    /// How a button looks: plain, the way on, good news, or a warning.
    enum Style { PLAIN, PRIMARY, SUCCESS, DANGER }
}
