package dev.unknot.place;

/// A country by its two letters, such as `GB`.
public record Country(String iso) implements Comparable<Country> {

    public Country {
        if (!iso.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("not a country: " + iso);
        }
    }

    @Override
    public int compareTo(Country other) {
        return iso.compareTo(other.iso);
    }
}
