package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.browser.SharedDesks.Desks;

/** Where could we push? From the map to a place with its grounds and how firmly it stands, on the illustrative map. */
@ExtendWith(SharedDesks.class)
class LeverageIT {

    private static final String LIT = "canvas => canvas.keep?.factors.length ?? -1";

    private final Desks desks;

    LeverageIT(Desks desks) {
        this.desks = desks;
    }

    @Test
    void threeClicksLeadToAPlaceWithItsGroundsAndHowFirmlyItStands() {
        Desk desk = desks.desk().onDemoMap();
        Page page = desk.page();

        desk.follows("Where could we push?").follows("Leverage");
        Locator helped = page.locator(".mw-point:has(.mw-strong:text-is('Help from grandparents'))");
        assertThat(helped.locator("rank-bar")).isVisible();
        helped.click();

        Locator picked = page.locator(".mw-point[aria-pressed=true]");
        assertThat(picked).containsText("In our drawing it touches");
        assertThat(picked.locator(".mw-standing")).containsText(Pattern.compile("(olds|hold|Unsure)\\d+ in 100"));
        assertThat(picked)
                .containsText(Pattern.compile("rests on one link: without that from .+ to .+ it would move by"));
        assertThat(page.locator(".mw-workspace")).containsText("These numbers describe the drawing, not the world.");
        page.waitForFunction("() => document.querySelector('.mw-map-stage map-canvas').keep?.factors.length > 1");
    }

    @Test
    void anotherLensRanksAnewAndAFilterLeavesWhatPeopleSayTheyCanChange() {
        Desk desk = desks.desk().onDemoMap();
        Page page = desk.page();
        desk.follows("Where could we push?").follows("Leverage");
        assertThat(page.locator(".mw-firmness").first()).containsText("would survive a redrawing");
        String byReach = page.locator(".mw-points").innerText();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Sits in many loops")))
                .click();
        assertThat(page.locator(".mw-point").first()).containsText("feedback loop");
        assertThat(page.locator(".mw-points").innerText()).isNotEqualTo(byReach);

        desk.presses("we can change it");
        assertThat(page.locator(".mw-point").first()).containsText("Can be changed:");
        desk.presses("Beside what we can change");
        assertThat(page.locator("leverage-plot circle").first()).isVisible();
    }

    @Test
    void whatOthersChangeMeanwhileMovesNothingUntilItIsWanted() {
        Desk desk = desks.desk()
                .makesMap("Asked")
                .says("Rent", "Stress")
                .says("Stress", "Sleep")
                .settles();
        String map = desk.page().url().replaceAll(".*/map/", "");
        desk.follows("Where could we push?").follows("Leverage");
        Page page = desk.page();
        assertThat(page.locator(".mw-point")).hasCount(3);

        Neighbour.at(desks, "otter")
                .goTo("map/" + map)
                .onMap()
                .sees(3, 2)
                .says("Sleep", "Patience")
                .onMap();

        desk.hears("The map has changed.");
        assertThat(page.locator(".mw-point")).hasCount(3);
        desk.presses("Work it out again");
        assertThat(page.locator(".mw-point")).hasCount(4);
        assertThat(page.getByText("The map has changed.")).isHidden();
        assertThat(page.locator(".mw-map-stage map-canvas").evaluate(LIT)).isEqualTo(4);
    }
}
