package dev.unknot.operations;

import dev.unknot.chat.Urgency;
import dev.unknot.telegram.Watch;
import dev.unknot.triage.Tier;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What is counted and timed, in Prometheus' own format. Counts only: no chat, no person, no word.
public final class Meters implements Watch, AutoCloseable {

    private static final DistributionStatisticConfig STEPS = DistributionStatisticConfig.builder()
            .serviceLevelObjectives(Stream.of(10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000)
                    .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
                    .toArray())
            .build();

    /// Every timer of ours counts by these steps.
    private static final MeterFilter STEPWISE = new MeterFilter() {
        @Override
        public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
            return id.getType() == Meter.Type.TIMER && id.getName().startsWith("unknot.")
                    ? STEPS.merge(config)
                    : config;
        }
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    /// Counts from now on; the process itself is measured too.
    public Meters() {
        registry.config().meterFilter(STEPWISE);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    @Override
    public void sent(String method, String outcome, Duration took) {
        timer("unknot.sends", "method", method, "outcome", outcome).record(took);
    }

    @Override
    public void waited(Urgency urgency, Duration wait) {
        timer("unknot.pacing.wait", "urgency", word(urgency)).record(wait);
    }

    @Override
    public void received(Reading reading) {
        count("unknot.updates", "reading", word(reading));
    }

    @Override
    public void handled(Duration took, boolean well) {
        timer("unknot.update.handling", "outcome", well ? "ok" : "failed").record(took);
    }

    /// Somebody was judged.
    public void judged(Tier tier) {
        count("unknot.verdicts", "tier", word(tier));
    }

    /// A reminder was dealt with.
    ///
    /// @param outcome in one or two words, such as `sent`, `late`, `skipped`: few, as each is kept
    /// @param late how long after it was due
    public void reminded(String outcome, Duration late) {
        timer("unknot.reminders", "outcome", outcome).record(late.isNegative() ? Duration.ZERO : late);
    }

    /// A number that is asked for whenever somebody looks.
    ///
    /// @param name in words with dots, such as `unknot.queue.updates`
    public void gauge(String name, String meaning, Supplier<Number> number) {
        Gauge.builder(name, number).description(meaning).strongReference(true).register(registry);
    }

    /// Everything so far, as Prometheus reads it.
    public String text() {
        return registry.scrape();
    }

    private void count(String name, String label, String value) {
        registry.counter(name, label, value).increment();
    }

    private Timer timer(String name, String... labels) {
        return registry.timer(name, labels);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
