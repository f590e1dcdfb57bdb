package dev.unknot.figure;

import java.awt.image.BufferedImage;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Turns a scene into a picture: rays tile by tile on all cores, smoother edges, contour, halo.
final class Renderer {
    private static final int TILE = 16;
    /// Where in a pixel the extra rays of an edge go.
    private static final double[][] EDGE_RAYS = {
        {-0.375, -0.125}, {0.125, -0.375}, {0.375, 0.125}, {-0.125, 0.375}, {-0.29, 0.29}, {0.29, -0.29}
    };
    private static final float EDGE_CONTRAST = 0.22f;

    private final Scene scene;
    private final Film film;
    private final int tilesAcross;
    private final int tilesDown;

    private Renderer(Scene scene) {
        this.scene = scene;
        this.film = new Film(scene.camera.width(), scene.camera.height());
        this.tilesAcross = (film.width + TILE - 1) / TILE;
        this.tilesDown = (film.height + TILE - 1) / TILE;
    }

    static BufferedImage render(Scene scene) {
        var renderer = new Renderer(scene);
        renderer.trace();
        renderer.smoothEdges();
        Contour.draw(renderer.film, scene.parts);
        Halo.shine(renderer.film);
        return renderer.film.developed();
    }

    private void trace() {
        eachTile((tracer, tile) -> {
            tracer.enterTile(tile.x(), tile.y(), tile.x() + tile.width(), tile.y() + tile.height());
            eachPixel(tile, pixel -> {
                tracer.look(column(pixel) + 0.5, row(pixel) + 0.5);
                film.put(pixel, tracer.sample);
            });
        });
    }

    private void smoothEdges() {
        boolean[] edges = new boolean[film.width * film.height];
        IntStream.range(0, edges.length).parallel().forEach(pixel -> edges[pixel] = onEdge(pixel));
        eachTile((tracer, tile) -> {
            tracer.enterTile(tile.x() - 0.5, tile.y() - 0.5, tile.x() + tile.width() + 0.5,
                    tile.y() + tile.height() + 0.5);
            eachPixel(tile, pixel -> {
                if (edges[pixel]) {
                    smooth(tracer, pixel);
                }
            });
        });
    }

    /// Averages in sRGB, as the eye judges an edge there.
    private void smooth(Tracer tracer, int pixel) {
        float[] sum = new float[3];
        float glow = 0;
        for (double[] ray : EDGE_RAYS) {
            tracer.look(column(pixel) + 0.5 + ray[0], row(pixel) + 0.5 + ray[1]);
            for (int i = 0; i < 3; i++) {
                sum[i] += Srgb.encoded(tracer.sample.light[i]);
            }
            glow += tracer.sample.glow;
        }
        for (int i = 0; i < 3; i++) {
            film.light[pixel * 3 + i] = Srgb.linear(sum[i] / EDGE_RAYS.length);
        }
        film.glow[pixel] = glow / EDGE_RAYS.length;
    }

    private boolean onEdge(int pixel) {
        int x = column(pixel);
        int y = row(pixel);
        return (x > 0 && differ(pixel, pixel - 1))
                || (x + 1 < film.width && differ(pixel, pixel + 1))
                || (y > 0 && differ(pixel, pixel - film.width))
                || (y + 1 < film.height && differ(pixel, pixel + film.width));
    }

    private int column(int pixel) {
        return pixel % film.width;
    }

    private int row(int pixel) {
        return pixel / film.width;
    }

    private boolean differ(int one, int other) {
        float contrast = 0;
        for (int i = 0; i < 3; i++) {
            float a = film.light[one * 3 + i];
            float b = film.light[other * 3 + i];
            contrast += Math.abs(a - b) / (0.06f + Math.min(a, b));
        }
        return contrast > EDGE_CONTRAST || film.empty(one) != film.empty(other);
    }

    private void eachTile(BiConsumer<Tracer, Area> work) {
        ThreadLocal<Tracer> tracers = ThreadLocal.withInitial(() -> new Tracer(scene));
        IntStream.range(0, tilesAcross * tilesDown).parallel().forEach(index -> {
            int x = index % tilesAcross * TILE;
            int y = index / tilesAcross * TILE;
            work.accept(tracers.get(),
                    new Area(x, y, Math.min(TILE, film.width - x), Math.min(TILE, film.height - y)));
        });
    }

    private void eachPixel(Area tile, IntConsumer work) {
        int right = (int) (tile.x() + tile.width());
        int bottom = (int) (tile.y() + tile.height());
        for (int y = (int) tile.y(); y < bottom; y++) {
            for (int x = (int) tile.x(); x < right; x++) {
                work.accept(y * film.width + x);
            }
        }
    }
}
