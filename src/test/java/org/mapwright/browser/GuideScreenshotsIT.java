package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapwright.browser.GuideScreen.Picture;
import org.mapwright.browser.SharedDesks.Desks;

/**
 * Walks through all screens of the user guide on a fresh start, at each size, light and dark, and holds that nothing is
 * cut, covered, too small, too pale or closed to whoever cannot see or point. All pictures go into
 * {@code target/screens}; with {@code -Dguide.write=true} those of the guide go into {@code docs/user-guide/images}.
 * {@code -Dguide.only=map,link} walks through these alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideScreenshotsIT {

    private static final boolean WRITES_THE_GUIDE = Boolean.getBoolean("guide.write");
    private static final Path GUIDE = Path.of("docs/user-guide/images");
    private static final Path ALL = Path.of("target/screens");
    private static final String STILL = """
            () => document.fonts.status === 'loaded'
              && [...document.images].every(image => image.complete && image.naturalWidth > 0)
              && [...document.querySelectorAll('.v-loading-indicator')].every(line => !line.checkVisibility({opacityProperty: true}))
            """;
    private static final String PAINTED =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private Desks desks;
    private Furnished furnished;

    @BeforeAll
    void start() throws IOException {
        Files.createDirectories(ALL);
        desks = Desks.open();
        furnished = Furnished.of(desks);
    }

    @AfterAll
    void stop() {
        desks.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenFitsAndIsOpenToEverybody(Room room) throws IOException {
        Page page = desks.chromium().window(room.window());
        Desk desk = new Desk(page, desks.app().address());
        List<String> faults = new ArrayList<>();
        boolean signedIn = false;
        for (GuideScreen screen : wanted().toList()) {
            if (!screen.alone() && !signedIn) {
                desk.signIn(desks.password());
                signedIn = true;
            }
            look(screen, new Visit(desk, furnished), room)
                    .forEach(fault -> faults.add(room + " " + screen.name() + " " + fault));
        }
        page.context().close();
        assertThat(faults).isEmpty();
    }

    private static Stream<GuideScreen> wanted() {
        String only = System.getProperty("guide.only", "");
        return GuideScreen.all().stream()
                .filter(screen -> only.isEmpty() || List.of(only.split(",")).contains(screen.name()));
    }

    /** Goes to a screen, takes its pictures, and says what is wrong with it. */
    private static List<String> look(GuideScreen screen, Visit visit, Room room) throws IOException {
        Page page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        try {
            assertThat(screen.way().show(visit)).isVisible();
            page.waitForFunction(STILL);
        } catch (RuntimeException | AssertionError e) {
            page.screenshot(new Page.ScreenshotOptions().setPath(ALL.resolve("lost-" + room + screen.name() + ".png")));
            throw new AssertionError("No way to " + screen.name() + " on " + room, e);
        }
        List<String> faults = new ArrayList<>(take(page, screen, new Picture(room, false)));
        faults.addAll(Inspection.misfits(page, room.target()));
        faults.addAll(Inspection.barriers(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        faults.addAll(take(page, screen, new Picture(room, true)));
        Inspection.pale(page).forEach(fault -> faults.add("dark " + fault));
        return faults;
    }

    private static List<String> take(Page page, GuideScreen screen, Picture picture) throws IOException {
        page.evaluate(PAINTED);
        String name = picture.file(screen.name());
        Path file = ALL.resolve(name);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        if (!screen.pictures().contains(picture)) {
            return List.of();
        }
        if (WRITES_THE_GUIDE) {
            SmallPicture.write(file, GUIDE.resolve(name));
        }
        return Files.exists(GUIDE.resolve(name)) ? List.of() : List.of("has no picture " + name + " in the guide");
    }
}
