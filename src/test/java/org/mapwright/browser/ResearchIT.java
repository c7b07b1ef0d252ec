package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.analysis.Termination;
import org.mapwright.browser.SharedDesks.Desks;
import org.mapwright.report.AnalysisPackets;
import org.mapwright.report.Reproduction;

/** A researcher takes figures of a map into a paper: sorts them, reads what they mean, and keeps a table and a chart. */
@ExtendWith(SharedDesks.class)
class ResearchIT {

    /** Illustrative. Betweenness by hand: c lies on a-d, a-e, b-d, b-e; d on a-e, b-e and c-e; the others on none. */
    private static final String CHAIN = """
            from,to,sign
            Alarm,Calm,+
            Bedtime,Calm,+
            Calm,Dreams,+
            Dreams,Ease,-
            """;

    private final Desks desks;
    private Page page;

    ResearchIT(Desks desks) {
        this.desks = desks;
    }

    @BeforeEach
    void aMapThatAnybodyCanWorkOutByHand() throws IOException {
        Path file = Files.writeString(desks.data().resolve("chain.csv"), CHAIN);
        Desk desk = desks.desk().goTo("import");
        page = desk.page();
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        desk.presses("Bring in as a new map");
        desk.onMap().follows("Where could we push?").follows("Leverage").follows("Every lens and figure");
        page.locator("figure-table tbody tr").first().waitFor();
    }

    @Test
    void sortsByBetweennessReadsItsDefinitionAndFindsTheSameNumberInTheFile() throws IOException {
        Locator head = page.getByRole(
                AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName(Pattern.compile("^Betweenness(?!,)")));
        head.locator("button.sort").press("Enter");
        assertThat(head).hasAttribute("aria-sort", "descending");
        assertThat(row(0)).containsText("Calm");
        assertThat(row(1)).containsText("Dreams");
        assertThat(row(0)).containsText("4.00");

        Locator what = head.locator("button.what");
        what.press("Enter");
        assertThat(page.locator("figure-table .definition")).containsText("Freeman 1977");
        page.keyboard().press("Escape");
        assertThat(page.locator("figure-table .definition")).isHidden();
        assertThat(what).isFocused();

        Download download =
                page.waitForDownload(() -> page.getByText("Save as CSV").first().press("Enter"));
        assertThat(download.suggestedFilename()).matches("chain-factors-reach2-out-[0-9a-f]{8}\\.csv");
        List<CSVRecord> rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(download.path(), StandardCharsets.UTF_8))
                .getRecords();
        assertThat(rows)
                .filteredOn(row -> row.get("label").equals("Calm"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("betweenness")).isEqualTo("4.0"));
    }

    @Test
    void aRowLightsItsFactorAndAllStandsOutAgainAtTheSecondPress() {
        Locator calm = page.locator("figure-table .pick").filter(new Locator.FilterOptions().setHasText("Calm"));
        calm.press("Enter");
        assertThat(calm).hasAttribute("aria-pressed", "true");
        kept(3);
        calm.press("Enter");
        assertThat(calm).hasAttribute("aria-pressed", "false");
    }

    @Test
    void theQuadrantsAreSavedAsADrawingWithColoursOfTheirOwn() throws IOException {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("MICMAC"))
                .press("Enter");
        assertThat(page.locator("quadrant-plot circle")).hasCount(5);

        Download svg =
                page.waitForDownload(() -> page.getByText("Save as SVG").last().press("Enter"));

        assertThat(svg.suggestedFilename()).matches("chain-micmac-[0-9a-f]{8}\\.svg");
        String drawing = Files.readString(svg.path());
        assertThat(drawing).contains("<title>", "driver", "Calm").doesNotContain("var(--");
        Download png =
                page.waitForDownload(() -> page.getByText("Save as PNG").last().press("Enter"));
        assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void thePacketIsWorkedOutAgainToTheSameFigures() throws IOException {
        Locator link = page.getByText("Packet to publish");
        Download packet = page.waitForDownload(() -> link.press("Enter"));

        assertThat(page.locator("packet-maker [role=status]")).containsText("It is made");
        assertThat(packet.suggestedFilename()).isEqualTo("chain - analysis.zip");
        Reproduction again = AnalysisPackets.reproduce(Files.readAllBytes(packet.path()), Termination.NEVER);
        assertThat(again)
                .isInstanceOfSatisfying(
                        Reproduction.Same.class,
                        same -> assertThat(same.figures()).isGreaterThan(100));
    }

    @Test
    void thePacketIsSaidToBeMadeAndCanBeStopped() {
        page.route("**/packets/*", route -> {});
        page.getByText("Packet to publish").click();
        Locator status = page.locator("packet-maker [role=status]");
        assertThat(status).hasText("It is being made …");
        page.locator("packet-maker button").click();
        assertThat(status).hasText("");

        page.unroute("**/packets/*");
        page.route("**/packets/*", route -> route.abort());
        page.getByText("Packet to publish").click();
        assertThat(status).hasText("It could not be made. Try again in a moment.");
    }

    @Test
    void whoMayNotTakeFiguresAlongIsOfferedNoFile() {
        Desk otter = Neighbour.at(desks, "otter").goTo(page.url().replaceFirst("^https?://[^/]+/", ""));
        otter.page().locator("figure-table tbody tr").first().waitFor();

        assertThat(otter.page().locator("packet-maker")).hasCount(0);
        assertThat(page.getByText(Pattern.compile("^Save as"))).not().hasCount(0);
        assertThat(otter.page().getByText(Pattern.compile("^Save as"))).hasCount(0);
    }

    @Test
    void theTableIsOneStopForTabAndArrowKeysLeadThroughIt() {
        // what redrawings say comes last, and makes the table anew
        page.locator("figure-table rank-bar").first().waitFor();
        Keys keys = new Keys(page).tabTo("Factor");
        assertThat(page.locator("figure-table table [tabindex='0']")).hasCount(1);

        keys.press("ArrowDown", "ArrowDown");
        Locator second = row(1).locator(".pick");
        assertThat(second).isFocused();
        keys.press("Enter");
        assertThat(second).hasAttribute("aria-pressed", "true");
        keys.press("ArrowRight");
        assertThat(row(1).locator("td").first()).isFocused();

        keys.press("ArrowUp", "ArrowUp", "ArrowRight").isOn("What is this? Reaches in two steps");
        keys.press("Enter");
        assertThat(page.locator("figure-table .definition")).isVisible();
        keys.press("Escape").isOn("What is this? Reaches in two steps");
        keys.press("ArrowLeft", "Enter");
        assertThat(page.locator("figure-table th[aria-sort=ascending]")).hasCount(1);

        keys.press("Tab").isOn("Save as CSV");
        keys.press("Shift+Tab");
        assertThat(page.locator("figure-table th[aria-sort] .sort")).isFocused();
    }

    private Locator row(int number) {
        return page.locator("figure-table tbody tr").nth(number);
    }

    private void kept(int factors) {
        page.waitForFunction(
                "count => document.querySelector('.mw-map-stage map-canvas').keep?.factors?.length === count", factors);
    }
}
