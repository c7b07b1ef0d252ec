package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.browser.SharedDesks.Desks;

/** A group asks its map: a question first, another start, and the ways from here to there. */
@ExtendWith(SharedDesks.class)
class AskTheMapIT {

    private static final String HEATING = "Cost of heating";
    /** In the page's language: how many factors lie at most three steps after that one, itself counted. */
    private static final String WITHIN_THREE = """
            (canvas, label) => {
              const {factors, links} = canvas.drawing;
              const reached = new Set(factors.filter(f => f.label === label).map(f => f.id));
              for (let step = 0; step < 3; step++)
                [...reached].forEach(id => links.forEach(l => l.cause === id && reached.add(l.effect)));
              return reached.size;
            }""";

    private static final Pattern SIZE = Pattern.compile("(\\d+) of (\\d+) factors, (\\d+) of (\\d+) links");

    private final Desks desks;
    private Desk desk;
    private Page page;

    AskTheMapIT(Desks desks) {
        this.desks = desks;
    }

    @BeforeEach
    void opensTheWorkspaceFromTheBarOfTheMap() {
        desk = desks.desk().onDemoMap().follows("Where could we push?");
        page = desk.page();
        assertThat(answer()).containsText("In our drawing, more");
    }

    @Test
    void anotherStartGivesAnotherAnswerAndLightsAnotherPart() {
        assertThat(page.locator(".mw-question[aria-current]")).containsText("What follows if we change one thing?");
        String before = answer().innerText();
        Locator start = page.getByLabel("Where to start").first();
        start.selectOption(HEATING);

        assertThat(answer()).containsText("more cost of heating");
        assertThat(answer()).not().hasText(before);
        assertThat(start.locator("option:checked")).hasText(HEATING);
        int expected = (int) canvas().evaluate(WITHIN_THREE, HEATING);
        assertThat(expected).isBetween(2, 38);
        lights(expected);
        assertThat(page.locator(".mw-question-foot"))
                .containsText(Pattern.compile("^.*" + expected + " of 39 factors", Pattern.DOTALL));

        page.getByLabel("How far").first().selectOption("1 step");
        lights((int) canvas().evaluate(
                        "(canvas, label) => { const {factors, links} = canvas.drawing;"
                                + " const id = factors.find(f => f.label === label).id;"
                                + " return 1 + new Set(links.filter(l => l.cause === id).map(l => l.effect)).size; }",
                        HEATING));
    }

    @Test
    void arrowKeysGoThroughTheQuestionsAndSomeTakeSeveralStarts() {
        page.locator(".mw-question[aria-current]").focus();
        page.keyboard().press("ArrowDown");
        Locator second = page.locator(".mw-question[aria-current]");
        assertThat(second).containsText("taken together");
        assertThat(second).isFocused();
        page.keyboard().press("End");
        assertThat(page.locator(".mw-question[aria-current]")).containsText("What joins the parts together?");
        assertThat(answer()).containsText("the shortest ways between others");
        assertThat(page.locator(".mw-several")).hasCount(0);

        page.locator(".mw-question").nth(1).click();
        page.locator(".mw-several").click();
        Locator heating = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(HEATING));
        assertThat(heating).not().isChecked();
        heating.check();
        page.waitForFunction(
                "({canvas, label}) => canvas.keep?.factors.includes("
                        + "canvas.drawing.factors.find(f => f.label === label).id)",
                Map.of("canvas", canvas().elementHandle(), "label", HEATING));
        page.keyboard().press("Escape");
        assertThat(page.locator(".mw-several")).isFocused();
    }

    @Test
    void theRestOfTheMapIsHiddenAndShownAgain() {
        Matcher size = SIZE.matcher(page.locator(".mw-question-foot").innerText());
        assertThat(size.find()).isTrue();
        String all = "canvas => canvas.drawing.factors.length + ' ' + canvas.drawing.links.length";
        assertThat(canvas().evaluate(all)).isEqualTo(size.group(2) + " " + size.group(4));

        desk.presses("Hide the rest of the map").hears("Show the rest of the map");
        page.waitForFunction(
                "({canvas, n}) => canvas.drawing.factors.length === n",
                Map.of("canvas", canvas().elementHandle(), "n", Integer.parseInt(size.group(1))));
        assertThat(canvas().evaluate(all)).isEqualTo(size.group(1) + " " + size.group(3));
        desk.presses("Show the rest of the map").hears("Hide the rest of the map");
        page.waitForFunction(
                "({canvas, n}) => canvas.drawing.factors.length === n",
                Map.of("canvas", canvas().elementHandle(), "n", Integer.parseInt(size.group(2))));
    }

    @Test
    void waysAreToldPickedOnTheMapAndTakenAlong() throws IOException {
        desk.follows("Paths");
        Locator ways = page.locator(".mw-path");
        assertThat(ways.first()).isVisible();
        Locator from = page.getByLabel("Where to start").first();
        from.selectOption("Debt and arrears");
        page.getByLabel("Where to end").first().selectOption("Parents' mood");
        assertThat(answer()).containsText("debt and arrears");
        assertThat(answer()).containsText("parents' mood");
        desk.hears("Complete up to 6 links.");
        ways.first().click();
        Locator picked = page.locator(".mw-path[aria-pressed=true]");
        assertThat(picked).containsText("all links multiplied give");
        int links = Integer.parseInt(picked.innerText().replaceAll("(?s)^.*?(\\d+) links?.*$", "$1"));
        lights(links + 1);

        List<String> rows = Files.readAllLines(page.waitForDownload(
                        () -> page.getByText("Take these figures along").click())
                .path());
        assertThat(rows.getFirst())
                .endsWith("from,to,factors,links,sign,decidingLinks,weakest,product,leastCertain,"
                        + "delay,saidOnEveryStep,saidOnSomeStep,story");
        assertThat(rows.get(1)).startsWith("Debt and arrears,Parents' mood,Debt and arrears > ");

        from.selectOption("Parents' mood");
        assertThat(answer()).not().containsText("debt and arrears");
    }

    private Locator answer() {
        return page.locator(".mw-read-out");
    }

    private Locator canvas() {
        return page.locator(".mw-map-stage map-canvas");
    }

    private void lights(int factors) {
        page.waitForFunction(
                "({canvas, n}) => canvas.keep?.factors.length === n",
                Map.of("canvas", canvas().elementHandle(), "n", factors));
    }
}
