package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.VotedAspects;
import org.mapwright.analysis.lenses.Lens;
import org.mapwright.analysis.stability.Figure;
import org.mapwright.analysis.stability.FigureStability;
import org.mapwright.analysis.stability.Stability;
import org.mapwright.analysis.stability.StabilityParameters;
import org.mapwright.analysis.stability.Standing;
import org.mapwright.browser.SharedDesks.Desks;
import org.mapwright.exchange.DemoMaps;
import org.mapwright.map.Aspect;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;
import org.mapwright.map.Vote;

/** Where could we push? From the map to a place with its grounds and how firmly it stands, on the illustrative map. */
@ExtendWith(SharedDesks.class)
class LeverageIT {

    private static final String LIT = "canvas => canvas.keep?.factors.length ?? -1";

    /** Where the first factor of the drawing is seen, once the picture has come to rest. */
    private static final String PLACE = """
            canvas => new Promise(done => {
              let [before, frames] = ['', 0];
              const look = () => {
                const { x, y } = canvas.placeOf(canvas.drawing.factors[0].id);
                frames = `${x} ${y}` === before ? frames + 1 : 0;
                before = `${x} ${y}`;
                if (frames < 30) requestAnimationFrame(look);
                else done(before);
              };
              look();
            })""";

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

    /** Expected marks are those of the engine and the votes on the same map. */
    @Test
    void thePictureSaysHowFirmlyEachFactorStandsAndWhatIsEasilyUpset() throws IOException {
        SystemMap map = DemoMaps.glasgow().toMap();
        VotedAspects votes = VotedAspects.of(map);
        Set<FactorId> placed = map.factors().keySet().stream()
                .filter(id -> votes.counts(id, Aspect.CONTROLLABILITY).total() > 0)
                .collect(Collectors.toSet());
        FigureStability redrawn =
                Objects.requireNonNull(Stability.redrawn(map, StabilityParameters.DEFAULT, 1, Termination.NEVER)
                        .get(Figure.of(Lens.REACH_TWO)));
        long unsure = placed.stream()
                .filter(id -> redrawn.of(id).standing() == Standing.UNSURE)
                .count();
        long fragile = placed.stream()
                .filter(votes.mostSay(Aspect.VULNERABILITY, Vote.HIGH))
                .count();

        Desk desk = desks.desk().onDemoMap();
        Page page = desk.page();
        desk.follows("Where could we push?").follows("Leverage");
        page.locator("rank-bar").first().waitFor();
        desk.presses("Beside what we can change");
        Locator plot = page.locator("leverage-plot");
        assertThat(plot).containsText("Paler: less sure to stand among the first 5 if the map were redrawn.");
        assertThat(plot.locator(".dot")).hasCount(placed.size());
        assertThat(plot.locator(".dot.unsure")).hasCount((int) unsure);
        assertThat(plot.locator(".ring")).hasCount((int) fragile);
        assertThat(plot.locator("text").count()).isBetween(1, 12);

        Download svg = page.waitForDownload(() -> desk.presses("Save as SVG"));
        assertThat(Files.readString(svg.path())).contains("Paler: less sure", "fill-opacity=\"0.12\"");
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
                .settles();

        desk.hears("The map has changed.");
        assertThat(page.locator(".mw-point")).hasCount(3);
        desk.presses("Work it out again");
        assertThat(page.locator(".mw-point")).hasCount(4);
        assertThat(page.getByText("The map has changed.")).isHidden();
        assertThat(page.locator(".mw-map-stage map-canvas").evaluate(LIT)).isEqualTo(4);
    }

    @Test
    void theMapStaysWhereItWasMovedToUntilSomethingElseStandsOut() {
        Desk desk = desks.desk().onDemoMap();
        Page page = desk.page();
        desk.follows("Where could we push?").follows("Leverage");
        assertThat(page.locator(".mw-firmness").first()).containsText("would survive a redrawing");
        Locator canvas = page.locator(".mw-map-stage map-canvas");
        Object fitted = canvas.evaluate(PLACE);

        canvas.hover();
        page.mouse().wheel(0, -240);
        Object moved = canvas.evaluate(PLACE);
        assertThat(moved).isNotEqualTo(fitted);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^All \\d+")))
                .click();
        page.locator(".mw-point").nth(8).waitFor();
        assertThat(canvas.evaluate(PLACE)).isEqualTo(moved);

        page.locator(".mw-point").nth(8).click();
        assertThat(canvas.evaluate(PLACE)).isNotEqualTo(moved);
    }
}
