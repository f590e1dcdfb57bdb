package dev.unknot.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The font of the digits: Manrope Bold, bundled under the SIL Open Font License.
final class Lettering {
    private static final String FILE = "Manrope-Bold.ttf";
    private static final Font BOLD = load();

    private Lettering() {}

    static Font bold(double size) {
        return BOLD.deriveFont((float) size);
    }

    private static Font load() {
        try (InputStream file =
                Objects.requireNonNull(Lettering.class.getResourceAsStream(FILE), FILE)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " cannot be read", broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(FILE + " is not a font", broken);
        }
    }
}
