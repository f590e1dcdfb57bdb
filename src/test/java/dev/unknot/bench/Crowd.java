package dev.unknot.bench;

import dev.unknot.bench.Shown.Button;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// People who answer as soon as they are answered: they press any button of the card they see, and ask
/// for the check where there is none, or after so many presses as one takes.
final class Crowd {

    private static final long FIRST = 10_000;
    /// Without an end to it most would go round and round among the countries, which is not what people do.
    private static final int PRESSES_A_CHECK = 12;

    private final Post post;
    private final int people;
    private final Map<Long, Long> acted = new ConcurrentHashMap<>();
    private final Map<Long, Integer> presses = new ConcurrentHashMap<>();
    private final LongAdder acts = new LongAdder();
    private final Times times = new Times();
    private final RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_122);
    private volatile boolean over;

    Crowd(Post post, int people) {
        this.post = post;
        this.people = people;
    }

    void begin() {
        for (long chat = FIRST; chat < FIRST + people; chat++) {
            check(chat);
        }
    }

    void end() {
        over = true;
    }

    private void check(long chat) {
        presses.remove(chat);
        act(chat);
        post.add(chat, Acts.types(chat, "/check"));
    }

    private void act(long chat) {
        acted.put(chat, System.nanoTime());
        acts.increment();
    }

    void sees(Shown shown) {
        if (post.waits(shown.chat())) {
            return; // beside the answer before
        }
        Long began = acted.remove(shown.chat());
        if (began == null) {
            return; // beside the answer
        }
        times.add(System.nanoTime() - began);
        if (over) {
            return;
        }
        List<Button> buttons = shown.buttons();
        if (buttons.isEmpty() || presses.merge(shown.chat(), 1, Integer::sum) > PRESSES_A_CHECK) {
            check(shown.chat());
        } else {
            act(shown.chat());
            post.add(shown.chat(), Acts.presses(shown.chat(), shown.message(), buttons.get(index(buttons)).data()));
        }
    }

    private int index(List<Button> buttons) {
        synchronized (dice) {
            return dice.nextInt(buttons.size());
        }
    }

    /// Who has waited for longer than this starts again.
    ///
    /// @return how many they were
    long nudge(long nanos) {
        long before = System.nanoTime() - nanos;
        List<Long> stuck = acted.entrySet().stream().filter(one -> one.getValue() < before).map(Map.Entry::getKey).toList();
        stuck.forEach(this::check);
        return stuck.size();
    }

    long acts() {
        return acts.sum();
    }

    Times times() {
        return times;
    }
}
