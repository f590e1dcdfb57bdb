package dev.unknot.triage.text;

import dev.unknot.triage.text.Messages.Message;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/// Measures how long reading the labelled messages takes, by language, and what the readers hold on to.
/// A driver and no test. Times are the processor's, so that the machine's other work is not in them.
public final class ScreeningSpeed {

    private static final Path MESSAGES = Path.of("src/test/resources/messages");
    private static final int ROUNDS = 4;
    private static final int LONGEST = 4096;

    private ScreeningSpeed() {}

    public static void main(String... arguments) {
        Screener screener = Screeners.real();
        long before = used();
        screener.warmUp();
        List<Message> messages = Messages.all(MESSAGES);
        long with = used();
        System.out.printf("the readers of %s, prepared: %.1f MB more%n", screener.languages(), (with - before) / 1e6);
        for (int round = 1; round <= ROUNDS; round++) {
            for (String language : new TreeSet<>(screener.languages())) {
                measure("round " + round + ", " + language, screener, language,
                        messages.stream().filter(message -> message.lang().equals(language)).map(Message::text).toList());
            }
        }
        for (String piece : List.of("numb ", "no numb or ", "tinglinh ", "my hand ", "\uD83D", "i cant feel my ")) {
            measure("4,096 characters of “" + piece.strip() + "”", screener, "en", List.of(piece.repeat(LONGEST / piece.length())));
        }
    }

    private static void measure(String name, Screener screener, String language, List<String> texts) {
        long allocated = allocated();
        long[] took = texts.stream().mapToLong(text -> time(screener, text, language)).sorted().toArray();
        System.out.printf("%-40s %d texts: half under %.3f ms, 99 %% under %.3f ms, longest %.3f ms, %.0f kB each%n", name,
                took.length, took[took.length / 2] / 1e6, took[took.length * 99 / 100] / 1e6,
                took[took.length - 1] / 1e6, (allocated() - allocated) / 1e3 / took.length);
    }

    private static long time(Screener screener, String text, String language) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        screener.read(text, language);
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
