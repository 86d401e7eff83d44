package io.github.aipolicygraph.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, without a window, with nothing kept from the last time. */
public final class Chromium implements AutoCloseable {

    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS =
            List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking");

    private static final String ABSENT =
            "No Chromium is on the PATH, so no page was looked at. Install one, for example with: apt-get install"
                    + " chromium";

    private final Playwright playwright;
    private final Browser browser;

    /** A page that is slow on a busy machine is not wrong. */
    private static final double PATIENCE_MS = 30_000;

    private Chromium(Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
    }

    /** Skips the test where no Chromium is installed, but on a CI server fails it: there every page must be looked at. */
    public static Chromium start() {
        var program = find();
        if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
            Assertions.fail(ABSENT);
        }
        Assumptions.assumeTrue(program.isPresent(), ABSENT);
        return new Chromium(program.orElseThrow());
    }

    private static Optional<Path> find() {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return PROGRAMS.stream()
                .flatMap(program -> Stream.of(folders).map(folder -> Path.of(folder, program)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens an address as a reader who was never here before. */
    public Visit open(URL address, int width, int height) {
        return new Visit(browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height)), address);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
