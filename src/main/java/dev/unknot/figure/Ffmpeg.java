package dev.unknot.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A film that the system's ffmpeg encodes frame by frame as it is made: H.264, and AAC if it has a
/// sound track. Closing it finishes the file.
final class Ffmpeg implements AutoCloseable {
    private final Process process;
    private final OutputStream frames;
    private final Path complaints;
    private final BufferedImage canvas;
    private final byte[] bytes;

    private Ffmpeg(List<String> command, int size) throws IOException {
        complaints = Files.createTempFile("ffmpeg", ".log");
        try {
            process = process(command, complaints);
        } catch (IOException missing) {
            Files.delete(complaints);
            throw missing;
        }
        frames = new BufferedOutputStream(process.getOutputStream(), 1 << 20);
        canvas = new BufferedImage(size, size, BufferedImage.TYPE_3BYTE_BGR);
        bytes = ((DataBufferByte) canvas.getRaster().getDataBuffer()).getData();
    }

    /// Makes sure that there is an ffmpeg, before minutes of frames are drawn for it.
    ///
    /// @throws IOException when there is none, with what to do about it
    static void demand() throws IOException {
        Path complaints = Files.createTempFile("ffmpeg", ".log");
        try {
            process(List.of("ffmpeg", "-version"), complaints);
        } finally {
            Files.delete(complaints);
        }
    }

    private static Process process(List<String> command, Path complaints) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectError(complaints.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw new IOException("ffmpeg is needed to draw clips, and it cannot be started: install it, for example"
                    + " with: apt-get install ffmpeg, or draw the stills alone with: unknot draw --stills", missing);
        }
    }

    /// A film of square frames without sound.
    static Ffmpeg silent(Path file, int size, double framesASecond) throws IOException {
        return start(command(file, size, framesASecond, null), size);
    }

    /// A film of square frames with a sound track, a WAV file.
    static Ffmpeg sounding(Path file, int size, double framesASecond, Path sound) throws IOException {
        return start(command(file, size, framesASecond, sound), size);
    }

    static Ffmpeg start(List<String> command, int size) throws IOException {
        return new Ffmpeg(command, size);
    }

    private static List<String> command(
            Path file, int size, double framesASecond, @Nullable Path sound) {
        var command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "bgr24",
                "-s", size + "x" + size, "-framerate", Double.toString(framesASecond), "-i", "-"));
        if (sound != null) {
            command.addAll(List.of("-i", sound.toString(), "-c:a", "aac", "-b:a", "32k", "-ac", "1"));
        }
        command.addAll(List.of("-c:v", "libx264", "-preset", "medium", "-crf", sound == null ? "23" : "26",
                "-pix_fmt", "yuv420p", "-profile:v", "high", "-movflags", "+faststart", "-map_metadata", "-1",
                "-fflags", "+bitexact", file.toString()));
        return command;
    }

    void add(BufferedImage frame) throws IOException {
        Graphics2D pen = canvas.createGraphics();
        pen.drawImage(frame, 0, 0, null);
        pen.dispose();
        frames.write(bytes);
    }

    /// Waits until the file is whole.
    ///
    /// @throws IOException when ffmpeg could not make it, with what it said
    @Override
    public void close() throws IOException {
        try {
            frames.close();
            if (process.waitFor() != 0) {
                String said = Files.readString(complaints, StandardCharsets.UTF_8).strip();
                throw new IOException("ffmpeg failed: " + said);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException("stopped while ffmpeg was at work", stopped);
        } finally {
            Files.deleteIfExists(complaints);
        }
    }
}
