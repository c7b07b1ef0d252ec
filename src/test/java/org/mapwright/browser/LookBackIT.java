package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.browser.SharedDesks.Desks;

/** The morning after: what did the others change, and could it be as it was? */
@ExtendWith(SharedDesks.class)
class LookBackIT {

    private static final Pattern YESTERDAY = Pattern.compile("^yesterday, ");

    private final Desks desks;
    private Desk heron;
    private Page page;
    private String map;

    LookBackIT(Desks desks) {
        this.desks = desks;
    }

    /** Heron drew three factors yesterday; Otter added a fourth this morning. */
    @BeforeEach
    void yesterdayAndToday() {
        heron = desks.desk()
                .makesMap("Looked back at")
                .says("Damp homes", "Sleep")
                .says("Sleep", "Patience")
                .onMap();
        page = heron.page();
        map = page.url().replaceAll(".*/map/", "");
        Desk otter = Neighbour.at(desks, "otter").goTo("map/" + map).onMap().sees(3, 2);
        // What somebody else sees is in the store, and can be made a day old.
        StoreOf.aDayPasses(desks.data().resolve("data"), map);
        otter.says("Patience", "Play").onMap().sees(4, 3);
        heron.sees(4, 3);
    }

    @Test
    void thePanelSaysInWordsWhatChangedSinceYesterdayAndByWhom() {
        looksBack();

        Locator changes = panel().locator("change-list ul, change-list ol");
        assertThat(changes).containsText("Play is new");
        assertThat(changes).containsText("when Patience rises, Play rises clearly");
        assertThat(changes).not().containsText("Damp homes");

        panel().getByText("Step by step").click();
        assertThat(changes).containsText("otter");
        assertThat(changes).not().containsText("Heron");
        panel().getByLabel("Changes since").selectOption("the beginning");
        assertThat(changes).containsText("Heron");
    }

    @Test
    void yesterdaysMapIsComparedNamedBroughtBackAndTakenBackAgain() {
        looksBack();
        slidesToYesterday();
        Locator past = page.locator("map-history map-canvas");
        page.waitForFunction("canvas => canvas.drawing?.factors.length === 3", past.elementHandle());
        heron.hears("You are looking at").presses("Compare with today");
        heron.hears("What came since is marked on the map of today.");
        page.waitForFunction("canvas => Object.values(canvas.marks).includes('new')", past.elementHandle());
        heron.presses("Back to that moment").presses("Name this moment");
        page.getByLabel("What to call this moment").fill("Before the morning");
        heron.presses("Save the name");
        assertThat(panel()).containsText("Before the morning");

        heron.presses("Bring this version back").hears("The map stands again as it did then.");
        heron.sees(3, 2);
        page.keyboard().press("Alt+1");
        heron.onMap().sees(3, 2).presses("Undo my last change");
        heron.sees(4, 3).onMap();
        page.reload();
        heron.onMap().sees(4, 3);
    }

    @Test
    void yesterdaysMapOpensAsACopyAndTheMapItselfStays() {
        looksBack();
        slidesToYesterday();
        heron.presses("Open as a copy");
        assertThat(page).hasURL(Pattern.compile("/map/(?!" + map + ")"));
        heron.onMap().sees(3, 2);
        heron.goTo("map/" + map).onMap().sees(4, 3);
        assertThat(heron.drawing()).contains("Play");
    }

    private void looksBack() {
        heron.goTo("map/" + map + "?reading=history");
        assertThat(panel()).containsText("Changes since");
    }

    /** Back over the two changes of this morning: a factor, and its link. */
    private void slidesToYesterday() {
        Locator time = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Time"));
        time.focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(panel()).containsText("3 factors and 2 links at that moment.");
        assertThat(time).hasAttribute("aria-valuetext", YESTERDAY);
    }

    private Locator panel() {
        return page.locator("history-panel");
    }
}
