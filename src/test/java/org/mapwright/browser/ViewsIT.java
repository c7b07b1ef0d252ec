package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.browser.SharedDesks.Desks;

/** Private views of one map: shown to others who may decline, kept under a name, and never part of the map. */
@ExtendWith(SharedDesks.class)
class ViewsIT {

    private static final Pattern PANEL = Pattern.compile("^How you look at it");
    private static final String FIRST = "drawing => [drawing.factors.find(f => f.label === 'Debt').id, '']";

    private final Desks desks;

    ViewsIT(Desks desks) {
        this.desks = desks;
    }

    @Test
    void othersSeeAViewOnlyWhenTheyWantToAndGoBackToTheirOwn() {
        Desk heron = looksAtWhatDebtLeadsTo(draws("Shown to others"));
        Desk otter = Neighbour.at(desks, "otter");
        otter.page().navigate(heron.page().url());
        otter.onMap().sees(3, 2);

        heron.hears("2 people here").presses("Show everyone").hears("otter is asked to look.");
        otter.hears("wants to show you: everything up to 1 step after “Debt”.");
        assertThat(kept(otter)).isEqualTo(-1);
        otter.presses("Look").hears("shows you");
        shows(otter, 2);
        otter.presses("Back to my view");
        shows(otter, -1);

        heron.presses("Show everyone");
        otter.hears("wants to show you").presses("Not now");
        assertThat(otter.page().getByText("wants to show you")).isHidden();
        assertThat(kept(otter)).isEqualTo(-1);
        shows(heron, 2);
    }

    @Test
    void aViewKeptByNameIsThereOnAnotherDeviceAndForNobodyElse() {
        Desk heron = looksAtWhatDebtLeadsTo(draws("Kept by name"));
        opensPanel(heron);
        heron.page().getByLabel("Name of this view").fill("After debt");
        heron.presses("Keep");
        assertThat(button(heron, "After debt")).isVisible();

        Desk phone = desks.desk();
        phone.page().navigate(heron.page().url());
        opensPanel(phone.onMap().sees(3, 2));
        phone.presses("After debt");
        shows(phone, 2);
        phone.presses("Remove “After debt”").hears("“After debt” is removed.");
        assertThat(button(phone, "After debt")).isHidden();

        Desk otter = Neighbour.at(desks, "otter");
        otter.page().navigate(heron.page().url());
        opensPanel(otter.onMap().sees(3, 2));
        otter.hears("Nothing is kept for this map yet.");
    }

    @Test
    void whatIsHiddenForOneStaysOnTheMapAndEscapeBringsItBack() {
        Desk heron = looksAtWhatDebtLeadsTo(draws("Hidden for one"));
        opensPanel(heron);
        heron.presses("is hidden").sees(2, 1);
        Desk other = desks.desk();
        other.page().navigate(heron.page().url());
        other.onMap().sees(3, 2);

        heron.page().keyboard().press("Escape");
        heron.picks("drawing => ['', '']").sees(2, 1);
        heron.page().keyboard().press("Escape");
        heron.sees(3, 2);
    }

    private Desk draws(String title) {
        return desks.desk()
                .makesMap(title)
                .says("Debt", "Stress")
                .says("Stress", "Sleep")
                .sees(3, 2);
    }

    private static Desk looksAtWhatDebtLeadsTo(Desk desk) {
        desk.picks(FIRST);
        opensPanel(desk);
        desk.presses("What it leads to: 1 step");
        shows(desk, 2);
        desk.page().keyboard().press("Escape");
        return desk;
    }

    private static void opensPanel(Desk desk) {
        desk.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(PANEL))
                .click();
    }

    private static Locator button(Desk desk, String name) {
        return desk.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Waits until so many factors are kept in colour; -1 for the whole map. */
    private static void shows(Desk desk, int factors) {
        desk.page()
                .waitForFunction(
                        "([canvas, factors]) => (canvas.keep?.factors.length ?? -1) === factors",
                        List.of(canvas(desk).elementHandle(), factors));
    }

    private static int kept(Desk desk) {
        return (int) canvas(desk).evaluate("canvas => canvas.keep?.factors.length ?? -1");
    }

    private static Locator canvas(Desk desk) {
        return desk.page().locator("live-map map-canvas");
    }
}
