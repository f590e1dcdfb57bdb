package dev.unknot.playground.page;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/// A headless Chromium with a profile of its own that is forgotten at the end.
public final class Browser implements AutoCloseable {

    static final List<Path> FOLDERS = List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"), Path.of("/snap/bin"));

    private static final List<String> QUIET = List.of(
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en-GB");

    // Selenium warns that it has no copy of this Chromium's own protocol; we send its commands by name.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /// Whether this machine has a Chromium and its driver.
    public static boolean isFound() {
        return find("chromium").isPresent() && find("chromedriver").isPresent();
    }

    /// Starts the browser.
    ///
    /// @throws IllegalStateException if it or its driver is not installed
    public static Browser start() {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(demand("chromedriver"))
                .usingAnyFreePort()
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(demand("chromium"));
        options.addArguments(QUIET);
        options.addArguments("--user-data-dir=" + newProfile());
        return new Browser(new ChromeDriver(service, options));
    }

    /// Opens a page in a desktop window of 1200 by 900 pixels, light, in the time zone UTC.
    public ChatPage open(String url) {
        resize(1200, 900);
        colours("light");
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", "UTC"));
        driver.get(url);
        return new ChatPage(driver, this);
    }

    /// Gives the window another size, in pixels.
    public void resize(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /// Makes the system prefer `light` or `dark`.
    public void colours(String scheme) {
        prefers("prefers-color-scheme", scheme);
    }

    /// Gives the system one preference, by its name in CSS, and takes back any other.
    public void prefers(String name, String value) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of(
                "features", List.of(Map.of("name", name, "value", value))));
    }

    /// Takes a picture of the window, as PNG.
    ///
    /// @throws IOException if the file cannot be written
    public void photograph(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> find(String program) {
        return FOLDERS.stream().map(folder -> folder.resolve(program)).filter(Files::isExecutable).findFirst();
    }

    private static File demand(String program) {
        return find(program)
                .orElseThrow(() -> new IllegalStateException(program + " is not in any of " + FOLDERS))
                .toFile();
    }

    private static Path newProfile() {
        try {
            Path profile = Files.createTempDirectory("unknot-browser");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> forget(profile.toFile())));
            return profile;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void forget(File file) {
        File[] children = Optional.ofNullable(file.listFiles()).orElseGet(() -> new File[0]);
        for (File child : children) {
            forget(child);
        }
        file.delete();
    }
}
