package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mapwright.browser.SharedDesks.Desks;

/** What another group drew comes into a map that is here: one step, which one undo takes back. */
@ExtendWith(SharedDesks.class)
class BringIntoIT {

    /** Illustrative: two factors of the map in other capitals, one that is called much the same, one that is new. */
    private static final String LINKS = """
            cause,effect,sign
            waiting times,Parental  STRESS,+
            Parental  STRESS,Sleeping,-
            Noise,Sleeping,-
            """;

    private final Desks desks;

    @TempDir
    private Path folder;

    BringIntoIT(Desks desks) {
        this.desks = desks;
    }

    @Test
    void aFileJoinsAMapThatIsHereAndOneUndoTakesItBack() throws IOException {
        Desk desk = desks.desk().makesMap("Stress at home");
        desk.says("Waiting times", "Parental stress")
                .says("Parental stress", "Sleep")
                .sees(3, 2);
        Desk other = desks.desk().goTo(path(desk)).onMap().sees(3, 2);
        String before = desk.drawing();
        Page page = desk.page();
        List<String> places = places(page);
        bringsIn(page, LINKS);
        Locator counts = page.locator(".mw-join-counts");
        assertThat(counts)
                .hasText("2 factors are on the map already, 1 looks alike – please decide, 1 is new;"
                        + " 1 link gets a further claim, 2 links are new.");

        desk.presses("Bring into the map");
        assertThat(page.locator(".mw-note.warn")).containsText("1 factor looks like one on the map.");
        Locator same = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("The same as “Sleep”"));
        assertThat(same).isFocused();
        page.keyboard().press("Enter");
        assertThat(counts)
                .hasText(
                        "3 factors are on the map already, 1 is new;" + " 2 links get a further claim, 1 link is new.");

        desk.presses("Bring into the map").onMap().sees(4, 3);
        other.sees(4, 3);
        String after = desk.drawing();
        assertThat(places(page)).containsAll(places);

        desk.presses("Undo my last change").sees(3, 2);
        other.sees(3, 2);
        assertThat(other.drawing()).isEqualTo(before);
        assertThat(desk.drawing()).isEqualTo(before);
        desk.presses("Redo").sees(4, 3);
        assertThat(desk.drawing()).isEqualTo(after);
    }

    @Test
    void anyFactorOfTheMapCanBeNamedAndWhatChangedMeanwhileIsShownFirst() throws IOException {
        Desk desk = desks.desk().makesMap("Nights");
        desk.says("Noise", "Rest");
        Desk other = desks.desk().goTo(path(desk)).onMap().sees(2, 1);
        Desk beside = new Desk(desk.page().context().newPage(), desks.app().address())
                .goTo(path(desk))
                .onMap();
        Page page = desk.page();
        bringsIn(page, "cause,effect,sign\nTraffic,Slumber,-\n");
        page.getByText("New (2)").click();
        Locator row = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Slumber"));
        row.getByText("Another…").click();
        assertThat(row.locator("input")).isFocused();
        page.keyboard().type("nobody");
        page.keyboard().press("Enter");
        assertThat(row).containsText("No factor of the map is called “nobody”.");
        row.locator("input").fill("rest");
        page.keyboard().press("Enter");
        assertThat(row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("The same as “Rest”")))
                .hasAttribute("aria-pressed", "true");

        other.says("Traffic", "Noise");
        beside.sees(3, 2);
        desk.presses("Bring into the map");
        assertThat(page.locator(".mw-note.warn")).containsText("The map has changed while you looked");
        assertThat(page.locator(".mw-join-counts"))
                .hasText("2 factors are on the map already, none is new;"
                        + " no link gets a further claim, 1 link is new.");
        desk.presses("Bring into the map").onMap().sees(3, 3);
    }

    private void bringsIn(Page page, String table) throws IOException {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bring a file in"))
                .click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(Files.writeString(folder.resolve("youth-group.csv"), table));
        assertThat(page.locator(".mw-join-counts")).isVisible();
    }

    private static String path(Desk desk) {
        return desk.page().url().replaceAll("^https?://[^/]+/", "");
    }

    /** Where each factor of the map stands, as text. */
    private static List<String> places(Page page) {
        return List.of(((String) page.locator("live-map map-canvas")
                        .evaluate("canvas => canvas.drawing.factors.map(f => `${f.label} ${f.x} ${f.y}`).join('\\n')"))
                .split("\n"));
    }
}
