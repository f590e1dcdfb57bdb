package dev.unknot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// From the start of the process to its first poll and its first reply, and its memory idle and
/// loaded: the jar, the jar with the image's flags and cache, and grammY with its runner. The first
/// start of each makes the database and is not counted.
final class StartUp {

    private static final Duration IDLE = Duration.ofSeconds(6);
    private static final Duration LOADED = Duration.ofSeconds(10);

    private StartUp() {}

    static void run(int starts) throws IOException, InterruptedException {
        if (!Files.exists(Path.of("target", "unknot.jar"))) {
            System.out.println("first: mvn -q package -DskipTests");
            return;
        }
        measure("java -jar target/unknot.jar", List.of(BotProcess.java(), "-jar", "target/unknot.jar"), starts);
        measure("java @target/unknot.args", List.of(BotProcess.java(), "@target/unknot.args"), starts);
        measure("grammY with its runner", List.of("node", "src/test/js/echo.mjs"), starts);
    }

    private static void measure(String name, List<String> command, int starts) throws IOException, InterruptedException {
        Path folder = Bench.folder();
        once(command, folder);
        long[][] figures = new long[4][starts];
        for (int start = 0; start < starts; start++) {
            long[] one = once(command, folder);
            for (int figure = 0; figure < figures.length; figure++) {
                figures[figure][start] = one[figure];
            }
        }
        System.out.printf("%s: first poll %s ms, first reply %s ms, idle %s MB, loaded %s MB (median, lowest to highest of %d)%n",
                name, middle(figures[0]), middle(figures[1]), middle(figures[2]), middle(figures[3]), starts);
    }

    private static String middle(long[] values) {
        Arrays.sort(values);
        return "%d (%d to %d)".formatted(values[values.length / 2], values[0], values[values.length - 1]);
    }

    private static long[] once(List<String> command, Path folder) throws IOException, InterruptedException {
        try (FakeApi api = new FakeApi()) {
            CountDownLatch polled = new CountDownLatch(1);
            CountDownLatch replied = new CountDownLatch(1);
            api.whenCalled(method -> {
                if (method.equals("getupdates")) {
                    polled.countDown();
                }
            });
            api.whenSeen(_ -> replied.countDown());
            api.mailbox().add(7, Acts.types(7, "/start"));
            Map<String, String> settings = Bench.settings(api, folder);
            settings.putAll(Map.of("BOT_TOKEN", FakeApi.TOKEN, "API_ROOT", api.url(), "UNKNOT_LIMITS", "off"));
            long began = System.nanoTime();
            try (BotProcess bot = BotProcess.start(command, settings, folder.resolve("bot.log"))) {
                long poll = after(polled, began);
                long reply = after(replied, began);
                Thread.sleep(IDLE);
                long idle = bot.megabytes();
                load(api);
                return new long[] {poll, reply, idle, bot.megabytes()};
            }
        }
    }

    private static long after(CountDownLatch latch, long began) throws InterruptedException {
        return latch.await(60, TimeUnit.SECONDS) ? (System.nanoTime() - began) / 1_000_000 : -1;
    }

    private static void load(FakeApi api) throws InterruptedException {
        Crowd crowd = new Crowd(api.mailbox(), 300);
        api.whenSeen(crowd::sees);
        crowd.begin();
        Thread.sleep(LOADED);
        crowd.end();
    }
}
