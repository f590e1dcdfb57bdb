package dev.unknot.playground.page;

import dev.unknot.playground.Person;
import dev.unknot.playground.Playground;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import javax.imageio.ImageIO;

/// A playground with its page and a scripted bot, for one test.
final class Scene implements AutoCloseable {

    static final Instant MORNING = Instant.parse("2026-11-23T08:59:00Z");

    private static final String TOKEN = "100:scripted-bot-of-the-page-tests";

    final Playground playground;
    final ScriptedBot bot;
    final Person anna;

    private final Browser browser;

    private Scene(Browser browser, Playground playground) {
        this.browser = browser;
        this.playground = playground;
        this.bot = new ScriptedBot(playground.url(), TOKEN);
        this.anna = playground.people().getFirst();
    }

    /// A fresh playground whose clock stands at [#MORNING]; the next thing is due at noon.
    static Scene set(Browser browser) {
        return again(browser, 0);
    }

    /// The same at a port that a scene had before.
    static Scene again(Browser browser, int port) {
        return new Scene(browser, Playground.start(
                port, TOKEN, () -> MORNING, () -> Optional.of(Instant.parse("2026-11-23T12:00:00Z"))));
    }

    /// The page as the first person sees it.
    ChatPage open() {
        return browser.open(playground.url());
    }

    /// The page after the first person has pressed START.
    ChatPage begin() {
        ChatPage page = open().start();
        bot.awaits("message");
        return page;
    }

    /// A small picture.
    static byte[] picture(Color colour) {
        BufferedImage image = new BufferedImage(320, 320, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 320, 320);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", jpeg);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return jpeg.toByteArray();
    }

    @Override
    public void close() {
        bot.close();
        playground.close();
    }
}
