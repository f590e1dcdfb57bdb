package dev.unknot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// The whole bot and an echo bot on grammY, one after the other, with the same people: everybody
/// answers as soon as they are answered, limits off, each answer of the API at once or after 50 ms.
final class Throughput {

    private static final int PEOPLE = 300;
    /// Java compiles while it runs, and on two busy cores that takes up to two minutes.
    private static final Duration WARM_UP = Duration.ofMinutes(2);

    /// Some buttons change no card, such as the one that asks to tick something first. Who waits for longer
    /// than this begins the check again.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Throughput() {}

    static void run(Duration span) throws IOException, InterruptedException {
        for (long delay : new long[] {0, 50}) {
            for (String peer : new String[] {"unknot", "grammy"}) {
                measure(peer, delay, span);
            }
        }
    }

    private static void measure(String peer, long delay, Duration span) throws IOException, InterruptedException {
        Path folder = Bench.folder();
        try (FakeApi api = new FakeApi()) {
            Crowd crowd = new Crowd(api.mailbox(), PEOPLE);
            api.whenSeen(crowd::sees);
            api.delay(delay);
            Map<String, String> settings = Bench.settings(api, folder);
            settings.put("UNKNOT_LIMITS", "off");
            try (BotProcess bot = peer.equals("unknot")
                    ? BotProcess.unknot(settings, folder.resolve("bot.log"))
                    : BotProcess.grammy(api.url(), folder.resolve("bot.log"))) {
                crowd.begin();
                pass(crowd, WARM_UP);
                report(peer, delay, span, api, crowd, bot);
            }
        }
    }

    private static void report(String peer, long delay, Duration span, FakeApi api, Crowd crowd, BotProcess bot)
            throws IOException, InterruptedException {
        long calls = api.count("calls");
        long acts = crowd.acts();
        long cpu = bot.cpu().toMillis();
        crowd.times().clear();
        long again = pass(crowd, span);
        double updates = Math.max(1, crowd.acts() - acts);
        System.out.printf(
                "%s, API %d ms: %.0f API calls/s, %.0f updates/s, %.0f us CPU an update, %s, %d began again, %d MB%n",
                peer, delay, (api.count("calls") - calls) / (double) span.toSeconds(), updates / span.toSeconds(),
                (bot.cpu().toMillis() - cpu) * 1000 / updates, crowd.times().text(), again, bot.megabytes());
    }

    /// @return how many have lost patience meanwhile
    private static long pass(Crowd crowd, Duration span) throws InterruptedException {
        long again = 0;
        for (long second = 0; second < span.toSeconds(); second++) {
            Thread.sleep(1_000);
            again += crowd.nudge(PATIENCE.toNanos());
        }
        return again;
    }
}
