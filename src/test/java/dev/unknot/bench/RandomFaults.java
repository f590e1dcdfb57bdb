package dev.unknot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.random.RandomGeneratorFactory;

/// Random faults: fifty people talk while one call in ten fails in one of eight ways.
final class RandomFaults {

    private static final int PEOPLE = 50;
    private static final double CHANCE = 0.1;
    private static final Duration READING = Duration.ofSeconds(2);

    private RandomFaults() {}

    static void run(Duration span) throws IOException, InterruptedException {
        Path folder = Bench.folder();
        try (FakeApi api = new FakeApi()) {
            Newcomers newcomers = new Newcomers();
            api.whenSeen(newcomers::sees);
            try (BotProcess bot = BotProcess.unknot(Bench.settings(api, folder), folder.resolve("bot.log"))) {
                Thread.sleep(Duration.ofSeconds(5));
                api.trouble(Trouble.atRandom(CHANCE, RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_122)));
                newcomers.run(api.mailbox(), PEOPLE, READING, span);
                System.out.printf(
                        "%s; calls %d; failed: 429 %d, 5xx %d, cut %d; left in the mailbox %d; alive %s%n",
                        newcomers.text(), api.count("calls"), api.count("status 429"),
                        api.count("status 500") + api.count("status 502") + api.count("status 503") + api.count("status 504"),
                        api.count("status 0"), api.mailbox().waiting(), bot.isAlive());
            }
        }
    }
}
