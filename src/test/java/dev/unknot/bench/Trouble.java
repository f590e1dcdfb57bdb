package dev.unknot.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// What goes wrong with a call.
@FunctionalInterface
interface Trouble {

    /// Nothing does.
    Trouble NONE = (_, _) -> Reply.FINE;

    /// What the call gets instead of its answer.
    Reply instead(String method, long chat) throws InterruptedException;

    /// What a call gets.
    ///
    /// @param status 200 when all is well, 0 when the connection is cut
    /// @param done whether the call is carried out all the same
    record Reply(int status, String body, boolean done) {

        static final Reply FINE = new Reply(200, "", false);

        static Reply refused(int status, String words, String more) {
            return new Reply(status, "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"%s}".formatted(status, words, more), false);
        }

        static Reply flood(long seconds) {
            return refused(429, "Too Many Requests: retry after " + seconds, ",\"parameters\":{\"retry_after\":%d}".formatted(seconds));
        }
    }

    /// Telegram's limits: 30 a second in all, five at once and one a second in a chat, and twenty a
    /// minute in a group, whose number is below zero.
    static Trouble floodLimits() {
        Bucket all = new Bucket(30, 30);
        Map<Long, Bucket> chats = new ConcurrentHashMap<>();
        Map<Long, Bucket> groups = new ConcurrentHashMap<>();
        return (method, chat) -> {
            if (!method.startsWith("send") && !method.startsWith("edit")) {
                return Reply.FINE;
            }
            boolean chatFits = chats.computeIfAbsent(chat, _ -> new Bucket(5, 1)).take();
            boolean groupFits = chat >= 0 || groups.computeIfAbsent(chat, _ -> new Bucket(20, 20 / 60.0)).take();
            return all.take() && chatFits && groupFits ? Reply.FINE : Reply.flood(1);
        };
    }

    /// Each call fails with this chance, in one of eight ways.
    static Trouble atRandom(double chance, RandomGenerator dice) {
        return (_, _) -> {
            int kind;
            synchronized (dice) {
                kind = dice.nextDouble() < chance ? dice.nextInt(8) : 8;
            }
            return switch (kind) {
                case 0 -> Reply.flood(1);
                case 1 -> Reply.refused(500, "Internal Server Error", "");
                case 2 -> new Reply(502, "<html>Bad Gateway</html>", false);
                case 3 -> Reply.refused(504, "Gateway Timeout", "");
                case 4 -> new Reply(0, "", false);
                case 5 -> new Reply(0, "", true);
                case 6 -> new Reply(503, "<html>Service Unavailable</html>", false);
                case 7 -> {
                    Thread.sleep(1500);
                    yield Reply.FINE;
                }
                default -> Reply.FINE;
            };
        };
    }

    /// As exact as Telegram's.
    final class Bucket {

        private final double capacity;
        private final double perSecond;
        private double tokens;
        private long filled = System.nanoTime();

        Bucket(double capacity, double perSecond) {
            this.capacity = capacity;
            this.perSecond = perSecond;
            this.tokens = capacity;
        }

        synchronized boolean take() {
            long now = System.nanoTime();
            tokens = Math.min(capacity, tokens + (now - filled) / 1e9 * perSecond);
            filled = now;
            if (tokens < 1) {
                return false;
            }
            tokens--;
            return true;
        }
    }
}
