package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.analysis.AnalysisParameters;
import org.mapwright.analysis.MapAnalysis;
import org.mapwright.analysis.Phrases;
import org.mapwright.analysis.Progress;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.loops.LoopSearch;
import org.mapwright.analysis.loops.LoopWords;
import org.mapwright.browser.SharedDesks.Desks;
import org.mapwright.exchange.DemoMaps;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/** Which loops run through what? On the illustrative map; expected is what the engine says of the same map. */
@ExtendWith(SharedDesks.class)
class LoopsIT {

    private static final int LISTED = 12;

    private final Desks desks;

    LoopsIT(Desks desks) {
        this.desks = desks;
    }

    @Test
    void aSentenceLeavesTheLoopsThroughTwoFactorsAndAButtonLeadsBack() {
        SystemMap map = DemoMaps.glasgow().toMap();
        LoopSearch all = MapAnalysis.of(map, AnalysisParameters.DEFAULT, Termination.NEVER, Progress.SILENT)
                .loops();
        List<FactorId> two = all.loops().getFirst().factors().subList(0, 2);
        LoopSearch both = all.throughBoth(two.getFirst(), two.getLast());

        Desk desk = desks.desk().onDemoMap();
        Page page = desk.page();
        desk.follows("Where could we push?").follows("Loops");
        Locator loops = page.locator(".mw-loop");
        assertThat(loops).hasCount(Math.min(LISTED, all.loops().size()));
        assertThat(page.getByText("All loops")).isHidden();

        page.getByLabel("One factor").first().selectOption(map.labelOf(two.getFirst()));
        page.getByLabel("Another factor").first().selectOption(map.labelOf(two.getLast()));
        assertThat(page.locator(".mw-answers"))
                .containsText(LoopWords.through(both, Phrases.list(Phrases.within(map, two))));
        assertThat(loops).hasCount(Math.min(LISTED, both.loops().size()));

        desk.presses("All loops");
        assertThat(loops).hasCount(Math.min(LISTED, all.loops().size()));
        assertThat(page.getByText("All loops")).isHidden();
    }
}
