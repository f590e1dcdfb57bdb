package dev.unknot.place;

import java.util.List;

/// Whom to call in one country.
///
/// @param emergency for an ambulance, best first
/// @param confirmed whether the row may be shown as it is; if not, 112 is shown until somebody has
///     confirmed it
/// @param adviceLine for advice on the same day; empty where none is known
/// @param crisisLine for somebody in despair; empty where none is known
public record Numbers(
        Country country, List<String> emergency, boolean confirmed, String adviceLine, String crisisLine) {

    private static final List<String> EVERYWHERE = List.of("112");

    public Numbers {
        emergency = List.copyOf(emergency);
    }

    /// What may be shown: the country's numbers, or 112 while they are unconfirmed.
    public List<String> shown() {
        return confirmed ? emergency : EVERYWHERE;
    }
}
