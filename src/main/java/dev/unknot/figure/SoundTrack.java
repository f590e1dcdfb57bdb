package dev.unknot.figure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// The sounds of a follow-along clip: soft ticks in the last three seconds of a count, a tone when
/// a
/// hold begins and a lower one when it ends, two tones to change sides, a chime at the end.
final class SoundTrack {
    private static final int RATE = 22_050;
    private static final int LAST_SECONDS = 3;
    private static final double QUIET = 0.16;
    private static final double SOFT = 0.28;

    private final float[] wave;

    private SoundTrack(double seconds) {
        this.wave = new float[(int) Math.ceil(seconds * RATE)];
    }

    /// Writes the track of a script as a WAV file.
    static void write(List<Beat> beats, Path file) throws IOException {
        double seconds = beats.stream().mapToDouble(Beat::seconds).sum();
        var track = new SoundTrack(seconds);
        double start = 0;
        for (Beat beat : beats) {
            track.play(beat, start);
            start += beat.seconds();
        }
        track.save(file);
    }

    private void play(Beat beat, double start) {
        switch (beat.kind()) {
            case READY -> ticks(start, beat.seconds());
            case INTO, REST -> { }
            case HOLD, KEEP_ON -> {
                tone(start, 660, 0.5, SOFT);
                ticks(start, beat.seconds());
            }
            case FLOW -> tone(start, 660, 0.3, QUIET);
            case OUT -> tone(start, 440, 0.5, SOFT);
            case SWITCH -> {
                tone(start, 523, 0.4, SOFT);
                tone(start + 0.3, 784, 0.6, SOFT);
            }
            case DONE -> chime(start);
        }
    }

    private void ticks(double start, double seconds) {
        for (int left = LAST_SECONDS; left >= 1; left--) {
            if (left <= seconds) {
                tone(start + seconds - left, 880, 0.09, QUIET);
            }
        }
    }

    private void chime(double start) {
        tone(start, 523, 1.4, SOFT);
        tone(start + 0.15, 659, 1.3, SOFT);
        tone(start + 0.30, 784, 1.5, SOFT);
    }

    /// A tone that dies away, with a little of its octave, from a time in seconds.
    private void tone(double start, double hertz, double seconds, double loudness) {
        int first = (int) (start * RATE);
        int length = (int) (seconds * RATE);
        for (int i = 0; i < length && first + i < wave.length; i++) {
            double time = i / (double) RATE;
            double swell = Math.min(1, time / 0.006) * Math.exp(-4.5 * time / seconds);
            double angle = 2 * Math.PI * hertz * time;
            wave[first + i] += (float) (loudness * swell * (Math.sin(angle) + 0.25 * Math.sin(2 * angle)));
        }
    }

    private void save(Path file) throws IOException {
        byte[] bytes = new byte[wave.length * 2];
        for (int i = 0; i < wave.length; i++) {
            int level = (int) (Math.clamp(wave[i], -1f, 1f) * Short.MAX_VALUE);
            bytes[i * 2] = (byte) level;
            bytes[i * 2 + 1] = (byte) (level >> 8);
        }
        var format = new AudioFormat(RATE, 16, 1, true, false);
        try (var stream = new AudioInputStream(new ByteArrayInputStream(bytes), format, wave.length)) {
            AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
        }
    }
}
