package org.mapwright.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Real Chromium windows; each has cookies and storage of its own. */
final class Chromium implements AutoCloseable {

    private static final int PATIENCE_MS = 30_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH", onPath("node").toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(FLAGS));
    }

    /** A window of its own person. */
    Page window(int width, int height) {
        return window(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** A window of its own person, made like that. */
    Page window(Browser.NewContextOptions like) {
        BrowserContext context = browser.newContext(like.setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    /** A phone of its own person, which she touches. */
    Page phone() {
        return window(Room.PHONE.window());
    }

    /** Ends all windows and phones, as when everybody goes home. */
    void closeWindows() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    private static Path executable() {
        Optional<Path> chosen =
                Optional.ofNullable(System.getenv("MAPWRIGHT_CHROMIUM")).map(Path::of);
        return chosen.or(() -> Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                        .flatMap(name -> find(name).stream())
                        .findFirst())
                .orElseThrow(
                        () -> new AssertionError(
                                "The browser tests need Chromium; ./mapwright test installs it on Debian, elsewhere install it by hand."));
    }

    private static Path onPath(String name) {
        return find(name).orElseThrow(() -> new AssertionError("The browser tests need " + name + " on the path."));
    }

    private static Optional<Path> find(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
