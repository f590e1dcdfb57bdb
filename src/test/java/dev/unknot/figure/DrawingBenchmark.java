package dev.unknot.figure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import dev.unknot.content.PoseReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How long it takes to draw a still of 1080 pixels and a frame of 480, for all exercises or the named
/// ones. Run it on a machine that does nothing else:
///
/// ```sh
/// mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
/// java -Djava.awt.headless=true -cp "target/test-classes:target/classes:$(cat target/cp.txt)" \
///     dev.unknot.figure.DrawingBenchmark [ID...]
/// ```
///
/// It prints wall time and processor time. On a machine that is busy with other work the wall time
/// says little; processor time divided by the cores is then the nearer guess.
final class DrawingBenchmark {

    private static final Path STRETCHES = Path.of("data/stretches");
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /// What one drawing took.
    record Took(Duration wall, Duration processor) {

        @Override
        public String toString() {
            return "%.2f s (%.2f s of processor time)".formatted(seconds(wall), seconds(processor));
        }
    }

    private DrawingBenchmark() {}

    public static void main(String[] ids) throws IOException {
        List<Took> stills = new ArrayList<>();
        List<Took> frames = new ArrayList<>();
        List<Path> folders = folders(ids);
        Still.draw(pose(folders.getFirst()));
        for (Path folder : folders) {
            Pose pose = pose(folder);
            Took still = took(() -> Still.draw(pose));
            Drawing drawing = Drawing.of(pose, Format.square(Movement.SIZE));
            Took frame = took(() -> drawing.figureAt(pose.lastKey(), 1));
            stills.add(still);
            frames.add(frame);
            System.out.printf("%-26s still %s, frame %s%n", folder.getFileName(), still, frame);
        }
        print("still of 1080 px", stills);
        print("frame of 480 px ", frames);
        System.out.printf("%d cores, load average %.1f, Java %s%n", MACHINE.getAvailableProcessors(),
                MACHINE.getSystemLoadAverage(), Runtime.version());
    }

    private static Took took(Runnable work) {
        long wall = System.nanoTime();
        long processor = MACHINE.getProcessCpuTime();
        work.run();
        return new Took(
                Duration.ofNanos(System.nanoTime() - wall), Duration.ofNanos(MACHINE.getProcessCpuTime() - processor));
    }

    private static void print(String what, List<Took> all) {
        System.out.printf("%s: wall median %.2f s, most %.2f s; processor median %.2f s, most %.2f s%n", what,
                median(all.stream().map(Took::wall)), most(all.stream().map(Took::wall)),
                median(all.stream().map(Took::processor)), most(all.stream().map(Took::processor)));
    }

    private static double median(Stream<Duration> durations) {
        List<Duration> sorted = durations.sorted().toList();
        return seconds(sorted.get(sorted.size() / 2));
    }

    private static double most(Stream<Duration> durations) {
        return seconds(durations.max(Duration::compareTo).orElseThrow());
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static List<Path> folders(String... ids) throws IOException {
        if (ids.length > 0) {
            return Stream.of(ids).map(STRETCHES::resolve).toList();
        }
        try (Stream<Path> all = Files.list(STRETCHES)) {
            return all.filter(folder -> Files.exists(folder.resolve("pose.json"))).sorted().toList();
        }
    }

    private static Pose pose(Path folder) throws IOException {
        return PoseReader.read(new ObjectMapper().readTree(folder.resolve("pose.json").toFile()));
    }
}
