package dev.unknot.triage.text;

import dev.unknot.triage.Tier;
import dev.unknot.triage.text.Messages.Message;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// How a message that was not learned from is read.
///
/// @param ruled by the rules alone
/// @param read together with what was learned
record Figures(Message message, Tier ruled, Tier read) {

    static void print(String name, List<Figures> all) {
        print(name + ", rules alone", all, Figures::ruled);
        print(name + ", with learned", all, Figures::read);
    }

    private static void print(String name, List<Figures> all, Function<Figures, Tier> tier) {
        Predicate<Figures> harmless = one -> one.message().tier() == Tier.STRETCH;
        Predicate<Figures> quiet = one -> tier.apply(one) == Tier.STRETCH;
        Predicate<Figures> low = one -> tier.apply(one).compareTo(one.message().tier()) < 0;
        System.out.printf("%-20s heard %.1f %%, too low %.1f %%, EMERGENCY as nothing %.1f %%, false alarm %.1f %% of %d%n", name,
                share(all, harmless.negate(), quiet.negate()), share(all, harmless.negate(), low),
                share(all, one -> one.message().tier() == Tier.EMERGENCY, quiet), share(all, harmless, quiet.negate()), all.size());
    }

    private static double share(List<Figures> all, Predicate<Figures> of, Predicate<Figures> so) {
        List<Figures> some = all.stream().filter(of).toList();
        return some.isEmpty() ? 0 : 100.0 * some.stream().filter(so).count() / some.size();
    }
}
