package dev.unknot.bench;

import dev.unknot.bench.Shown.Button;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A healthy adult with a stiff neck, from `/start` to the first picture. Whoever is not answered
/// presses again, as people do.
final class Newcomer {

    private static final List<String> PRESSES = List.of(
            "Check my neck", "18 to 49", "None of these", "None of these", "None of these", "1. Neck", "Continue ›", "3",
            "3 days to 2 weeks", "About the same", "1. Stiff", "Continue ›", "Desk, 2 min", "None of these", "Start ›");
    private static final List<String> ANSWERS = List.of(
            "How old", "Right now", "In the last few weeks", "About your health", "Where do you feel", "Where do you feel",
            "How bad", "How long", "How is it changing", "What does it feel like", "What does it feel like",
            "Where will you do it", "Last one", "Here is a gentle plan", "1 of ");
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final long chat;
    private final Post post;
    private final Duration pause;
    private final Times times;
    private final BlockingQueue<Shown> shown = new LinkedBlockingQueue<>();
    private final Set<String> once = new HashSet<>();
    private Shown latest = new Shown(0, 0, false, "", List.of());
    private int duplicates;
    private int repeats;

    /// @param pause how long it takes to read a card
    Newcomer(long chat, Post post, Duration pause, Times times) {
        this.chat = chat;
        this.post = post;
        this.pause = pause;
        this.times = times;
    }

    void sees(Shown now) {
        shown.add(now);
    }

    /// Talks until the first picture.
    ///
    /// @return whether it came before the end, in nanoseconds of this JVM
    boolean talk(long end) throws InterruptedException {
        if (!until(PRESSES.getFirst(), end, () -> post.add(chat, Acts.types(chat, "/start")), true)) {
            return false;
        }
        for (int step = 0; step < PRESSES.size(); step++) {
            Thread.sleep(pause);
            String label = PRESSES.get(step);
            if (!until(ANSWERS.get(step), end, () -> press(label), false)) {
                return false;
            }
        }
        return true;
    }

    private boolean until(String wanted, long end, Runnable act, boolean label) throws InterruptedException {
        long began = System.nanoTime();
        for (int tries = 0; System.nanoTime() < end; tries++) {
            if (tries > 0) {
                repeats++;
                once.clear(); // who asks twice may be told twice
            }
            act.run();
            long patience = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < Math.min(patience, end)) {
                Shown now = shown.poll(100, TimeUnit.MILLISECONDS);
                if (now != null && note(now) && (label ? button(now, wanted).isPresent() : now.words().contains(wanted))) {
                    times.add(System.nanoTime() - began);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean note(Shown now) {
        duplicates += now.fresh() && !once.add(now.words()) ? 1 : 0;
        latest = now.buttons().isEmpty() ? latest : now;
        return true;
    }

    private void press(String label) {
        button(latest, label).ifPresent(button -> post.add(chat, Acts.presses(chat, latest.message(), button.data())));
    }

    private static Optional<Button> button(Shown card, String label) {
        return card.buttons().stream().filter(button -> button.label().contains(label)).findFirst();
    }

    int duplicates() {
        return duplicates;
    }

    int repeats() {
        return repeats;
    }
}
