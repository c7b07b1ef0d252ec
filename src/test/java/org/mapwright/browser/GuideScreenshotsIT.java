package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Walks through the screens of the user guide at three sizes, on a fresh start. With {@code -Dguide.write=true} the
 * pictures of the largest go into {@code docs/user-guide/images}; otherwise all go into {@code target/screens}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideScreenshotsIT {

    private static final boolean WRITES_THE_GUIDE = Boolean.getBoolean("guide.write");
    private static final Pattern GO_ON = Pattern.compile("^Go on with this map");
    private static final String FACTOR = "drawing => [drawing.factors.find(f => f.label === 'Parental stress').id, '']";
    private static final String CONTESTED = "drawing => ['', drawing.links.find(l => l.contested).id]";
    private static final String LINKS = """
            from,to,sign
            Waiting times,Trust in services,-
            Trust in services,Asking for help early,+
            Asking for help early,Waiting times,+
            Stress,Stress,+
            Waiting times,Trust in services,
            """;

    private RunningApp app;
    private Chromium chromium;
    private String password;
    private Path links;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        app = RunningApp.start(folder.resolve("data"));
        chromium = new Chromium();
        password = app.password().orElseThrow();
        links = Files.writeString(folder.resolve("group.csv"), LINKS);
    }

    @AfterAll
    void stop() {
        chromium.close();
        app.close();
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"1440,900", "1024,768", "390,844"})
    void theScreensOfTheGuideFitAndShowWhatTheyAreFor(int width, int height) throws IOException {
        Page page = chromium.window(width, height);
        Desk desk = new Desk(page, app.address()).goTo("");
        shows(page.locator("input[name=password]"), "sign-in", width);

        desk.signIn(password);
        Locator card = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(GO_ON));
        shows(card, "home", width);

        card.click();
        desk.onMap();
        shows(page.locator("live-map"), "map", width);

        desk.picks(FACTOR);
        shows(page.locator(".mw-panel").getByText("What the group said").first(), "factor", width);

        desk.picks(CONTESTED);
        shows(page.locator(".mw-panel").getByText("Who says what").first(), "link", width);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Where could we push?"))
                .click();
        shows(page.locator(".mw-points .mw-point").first(), "leverage", width);

        desk.goTo("import");
        page.locator("vaadin-upload input[type=file]").setInputFiles(links);
        shows(
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring in as a new map")),
                "import",
                width);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Into a map that is here"))
                .click();
        shows(page.locator(".mw-join-counts"), "bring-into", width);
    }

    /** Waits for what the screen is for, takes its picture, and holds that nothing sticks out sideways. */
    private static void shows(Locator main, String screen, int width) throws IOException {
        assertThat(main).isVisible();
        Page page = main.page();
        page.waitForFunction("() => document.fonts.status === 'loaded'"
                + " && [...document.images].every(image => image.complete && image.naturalWidth > 0)");
        boolean intoGuide = WRITES_THE_GUIDE && width == 1440;
        Path folder = Files.createDirectories(Path.of(intoGuide ? "docs/user-guide/images" : "target/screens"));
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(screen + "-" + width + ".png")));
        assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth"))
                .as("width of %s at %d", screen, width)
                .isLessThanOrEqualTo(width);
    }
}
