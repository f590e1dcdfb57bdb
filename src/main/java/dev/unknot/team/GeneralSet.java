package dev.unknot.team;

import dev.unknot.stretch.Stretch;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// The exercises that may be shown where nobody can be screened, each in the dose of the table.
public final class GeneralSet {

    private final List<Stretch> all;
    private final int stride;

    /// @param stretches those that may be offered; the others among them are left out
    /// @throws IllegalArgumentException where none of them is general
    public GeneralSet(List<Stretch> stretches) {
        this.all = stretches.stream().filter(Stretch::general).toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no exercise may be shown to everybody");
        }
        this.stride = stride(all.size());
    }

    /// All of them, by id.
    public List<Stretch> all() {
        return all;
    }

    /// The one of that id, if it is among them.
    public Optional<Stretch> find(String id) {
        return all.stream().filter(stretch -> stretch.id().equals(id)).findFirst();
    }

    /// Whose turn it is after so many breaks: each comes once before one comes again, and those
    /// that stand side by side in the alphabet, which may be much alike, do not follow each other.
    Stretch at(int turn) {
        return all.get(Math.floorMod(turn * stride, all.size()));
    }

    /// A little less than half of them, such that all are reached.
    private static int stride(int size) {
        int step = Math.max(1, (size - 1) / 2);
        while (!BigInteger.valueOf(step).gcd(BigInteger.valueOf(size)).equals(BigInteger.ONE)) {
            step--;
        }
        return step;
    }
}
