package dev.unknot.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.stretch.Dose;
import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundTrackTest {
    private static final int RATE = 22_050;

    @TempDir
    private Path folder = Path.of("");

    private short[] track(Dose dose) throws IOException, UnsupportedAudioFileException {
        Path file = folder.resolve("track.wav");
        SoundTrack.write(FollowScript.of(dose), file);
        try (var stream = AudioSystem.getAudioInputStream(file.toFile())) {
            byte[] bytes = stream.readAllBytes();
            short[] samples = new short[bytes.length / 2];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (short) ((bytes[i * 2] & 255) | (bytes[i * 2 + 1] << 8));
            }
            return samples;
        }
    }

    /// The loudest sample in a tenth of a second, 0 to 1.
    private static double loudness(short[] track, double second) {
        int loudest = 0;
        for (int i = (int) (second * RATE); i < (second + 0.1) * RATE; i++) {
            loudest = Math.max(loudest, Math.abs(track[i]));
        }
        return loudest / (double) Short.MAX_VALUE;
    }

    @Test
    void theTrackIsAsLongAsTheScript() throws IOException, UnsupportedAudioFileException {
        Dose dose = new Dose(10, 1, 2, 1);

        short[] track = track(dose);

        assertEquals(FollowScript.seconds(dose), track.length / (double) RATE, 0.01);
    }

    @Test
    void theHoldBeginsWithAToneAndEndsWithThreeTicks() throws IOException, UnsupportedAudioFileException {
        short[] track = track(new Dose(10, 1, 2, 1));

        double holdStart = FollowScript.READY + 1;
        assertTrue(loudness(track, holdStart) > 0.2);
        for (int left = 3; left >= 1; left--) {
            assertTrue(loudness(track, holdStart + 10 - left) > 0.1);
        }
        assertTrue(loudness(track, holdStart + 5) < 0.01);
    }

    @Test
    void changingSidesIsHeardAndSoIsTheEnd() throws IOException, UnsupportedAudioFileException {
        Dose dose = new Dose(10, 1, 2, 1);

        short[] track = track(dose);

        double change = FollowScript.READY + 1 + 10;
        assertTrue(loudness(track, change) > 0.2);
        assertTrue(loudness(track, change + 0.35) > 0.2);
        assertTrue(loudness(track, FollowScript.seconds(dose) - 1.7) > 0.2);
    }
}
