package dev.unknot.triage.text;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Measures how long reading takes and what it holds on to. Arguments: files with one message a line.
/// A driver and no test. Times are the processor's, so that the machine's other work is not in them.
public final class ScreeningSpeed {

    private static final int ROUNDS = 5;
    private static final int LONGEST = 4096;

    private ScreeningSpeed() {}

    public static void main(String... files) throws IOException {
        long before = used();
        Screener screener = Screeners.real();
        System.out.printf("the reader, with all content: %.1f MB%n", (used() - before) / 1e6);
        List<String> texts = new ArrayList<>();
        for (String file : files) {
            texts.addAll(Files.readAllLines(Path.of(file)));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            measure("round " + round, screener, texts);
        }
        for (String piece : List.of("numb ", "no numb or ", "tinglinh ", "my hand ", "\uD83D", "i cant feel my ")) {
            measure("4,096 characters of “" + piece.strip() + "”", screener, List.of(piece.repeat(LONGEST / piece.length())));
        }
    }

    private static void measure(String name, Screener screener, List<String> texts) {
        long allocated = allocated();
        long[] took = texts.stream().mapToLong(text -> time(screener, text)).sorted().toArray();
        System.out.printf("%-40s %d texts: mean %.3f ms, 99 %% under %.3f ms, longest %.3f ms, %.0f kB each%n", name,
                took.length, Arrays.stream(took).average().orElse(0) / 1e6, took[took.length * 99 / 100] / 1e6,
                took[took.length - 1] / 1e6, (allocated() - allocated) / 1e3 / took.length);
    }

    private static long time(Screener screener, String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        screener.read(text, "en");
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
