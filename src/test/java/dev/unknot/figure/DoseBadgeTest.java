package dev.unknot.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.stretch.Dose;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseBadgeTest {

    private static final int GREY = 0x808080;

    private static BufferedImage plain() {
        var still = new BufferedImage(1080, 1080, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[1080 * 1080];
        Arrays.fill(pixels, GREY);
        still.setRGB(0, 0, 1080, 1080, pixels, 0, 1080);
        return still;
    }

    private static int[] stamped(int hold, int repetitions, int sides, int sets) {
        BufferedImage picture = DoseBadge.stamp(plain(), new Dose(hold, repetitions, sides, sets));
        return picture.getRGB(0, 0, 1080, 1080, null, 0, 1080);
    }

    @ParameterizedTest
    @CsvSource({"20,2,2,1", "0,10,1,1", "480,1,1,1", "30,12,2,3", "3,6,1,2", "60,1,1,1", "5,15,1,2"})
    void theBadgeStaysInTheCornerThatEveryStillLeavesFree(int hold, int repetitions, int sides, int sets) {
        int[] pixels = stamped(hold, repetitions, sides, sets);

        Area free = Format.square(1080).badge();
        int right = (int) (free.x() + free.width());
        int bottom = (int) (free.y() + free.height()) + 5;
        for (int i = 0; i < pixels.length; i++) {
            int x = i % 1080;
            int y = i / 1080;
            boolean inside = x <= right && y <= bottom;
            assertTrue(inside || (pixels[i] & 0xFFFFFF) == GREY, "pixel " + x + ", " + y);
        }
    }

    @Test
    void anotherDoseIsAnotherPicture() {
        int[] twenty = stamped(20, 2, 2, 1);

        assertFalse(Arrays.equals(twenty, stamped(15, 2, 2, 1)));
        assertFalse(Arrays.equals(twenty, stamped(20, 3, 2, 1)));
        assertFalse(Arrays.equals(twenty, stamped(20, 2, 1, 1)));
        assertFalse(Arrays.equals(twenty, stamped(20, 2, 2, 2)));
    }

    @Test
    void theStillItselfIsLeftAsItIs() {
        BufferedImage still = plain();

        DoseBadge.stamp(still, new Dose(20, 2, 2, 1));

        assertEquals(GREY, still.getRGB(100, 100) & 0xFFFFFF);
    }
}
