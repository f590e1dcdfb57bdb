package dev.unknot.reminder;

/// By how many minutes a time nobody chose is moved, so that not everybody is due at once: from 15
/// before to 15 after, always the same for the same person.
final class Spread {

    private static final int EACH_WAY = 15;

    private Spread() {}

    static int minutes(long seed) {
        return (int) Long.remainderUnsigned(mixed(seed), 2 * EACH_WAY + 1) - EACH_WAY;
    }

    /// Neighbouring numbers in, unlike numbers out (the finaliser of SplitMix64).
    private static long mixed(long number) {
        long a = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
