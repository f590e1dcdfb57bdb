package dev.unknot.triage;

/// Something about a person that does not forbid stretching but rules some exercises out, such as
/// `PREGNANT_16W`.
public record Filter(String code) implements Comparable<Filter> {

    @Override
    public int compareTo(Filter other) {
        return code.compareTo(other.code);
    }
}
