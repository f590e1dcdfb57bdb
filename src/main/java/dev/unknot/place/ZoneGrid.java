package dev.unknot.place;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.InflaterInputStream;

/// Which time zone a point of the map lies in: squares of 0.088 degrees (10 km at the equator), joined
/// where neighbours agree. Made from the CC0 data of the npm package `tz-lookup` (see
/// `src/main/js/place`), which is of January 2019 and approximate near borders:
/// right for 98 of 100 cities of the gazetteer, in which 99.6 of 100 of its people live.
final class ZoneGrid {

    private static final String FILE = "zones.grid";
    private static final int QUARTERS = 4;

    private final List<String> names;
    private final short[] tree;

    private ZoneGrid(List<String> names, short[] tree) {
        this.names = names;
        this.tree = tree;
    }

    /// The one that comes with the program; read when it is first asked for, 0.7 MB.
    static ZoneGrid bundled() {
        return Bundled.GRID;
    }

    private static final class Bundled {

        static final ZoneGrid GRID = read();

        private Bundled() {}
    }

    private static ZoneGrid read() {
        InputStream file = Objects.requireNonNull(ZoneGrid.class.getResourceAsStream(FILE), FILE);
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(file))) {
            byte[] all = in.readAllBytes();
            int end = end(all);
            short[] tree = new short[(all.length - end) / 2];
            ByteBuffer.wrap(all, end, all.length - end).asShortBuffer().get(tree);
            String names = new String(all, 0, end, StandardCharsets.US_ASCII).strip();
            return new ZoneGrid(List.of(names.split("\n", -1)), tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names end with an empty line.
    private static int end(byte[] all) {
        int at = 1;
        while (all[at - 1] != '\n' || all[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    /// The IANA name of the zone there; at sea one by longitude, such as `Etc/GMT+2`.
    ///
    /// @param latitude degrees, north is positive; from -90 to 90
    /// @param longitude degrees, east is positive; from -180 to 180
    String at(double latitude, double longitude) {
        double down = Math.clamp((90 - latitude) / 180, 0, Math.nextDown(1.0));
        double along = Math.clamp((longitude + 180) / 180, 0, Math.nextDown(2.0));
        int at = along < 1 ? 0 : after(0);
        double x = along < 1 ? along : along - 1;
        double y = down;
        while (tree[at] == 0) {
            x *= 2;
            y *= 2;
            int quarter = (y < 1 ? 0 : 2) + (x < 1 ? 0 : 1);
            at++;
            for (int skipped = 0; skipped < quarter; skipped++) {
                at = after(at);
            }
            x -= Math.floor(x);
            y -= Math.floor(y);
        }
        return names.get(Short.toUnsignedInt(tree[at]) - 1);
    }

    /// Where the square after this one begins.
    private int after(int square) {
        int at = square;
        int left = 1;
        while (left > 0) {
            left += tree[at] == 0 ? QUARTERS - 1 : -1;
            at++;
        }
        return at;
    }
}
