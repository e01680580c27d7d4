package io.github.lambdaconformance.reports.page.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser of this machine without a window. */
record Chromium(ChromeDriver driver) implements AutoCloseable {

    /** Held, for its level goes with it: it warns of a protocol of other versions, of which nothing is used here. */
    private static final Logger QUIET = Logger.getLogger("org.openqa.selenium");

    /** Tells a page when the first frame was drawn that shows all of it: what is posted in one comes after it. */
    private static final String PAINTED = """
            addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => { window.painted = performance.now(); };
              channel.port2.postMessage('');
            }));""";

    private static final Pattern FOLDERS = Pattern.compile(Pattern.quote(File.pathSeparator));

    /** Starts it; nothing is looked for on the network. */
    static Chromium start() {
        QUIET.setLevel(Level.SEVERE);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(found("chromedriver").orElseThrow().toFile())
                .build();
        var driver = new ChromeDriver(service, options());
        // As long as a machine needs that does much else; what is shown is waited for, never this.
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", PAINTED));
        return new Chromium(driver);
    }

    private static ChromeOptions options() {
        var options = new ChromeOptions();
        options.setBinary(found("chromium", "chromium-browser", "google-chrome")
                .orElseThrow()
                .toFile());
        // Without a sandbox, for tests run as root; the pages are ours, and they come from this disk.
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run");
        return options;
    }

    /** What this machine lacks; empty when it has all. */
    static Optional<String> missing() {
        if (found("chromium", "chromium-browser", "google-chrome").isEmpty()) {
            return Optional.of("no browser looks at the page: there is no chromium on the PATH");
        }
        return found("chromedriver").isEmpty()
                ? Optional.of("no browser looks at the page: there is no chromedriver (chromium-driver) on the PATH")
                : Optional.empty();
    }

    private static Optional<Path> found(String... names) {
        return Stream.of(names)
                .flatMap(name -> FOLDERS.splitAsStream(System.getenv().getOrDefault("PATH", ""))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
