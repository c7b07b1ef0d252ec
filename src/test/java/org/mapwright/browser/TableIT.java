package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.browser.SharedDesks.Desks;

/** The map as a table, typed in a real browser. */
@ExtendWith(SharedDesks.class)
class TableIT {

    private static final int MANY = 30;

    private final Desks desks;

    TableIT(Desks desks) {
        this.desks = desks;
    }

    @Test
    void thirtyFactorsAndTheirLinksAreTypedByKeyboardAlone() {
        Desk desk = desks.desk().makesMap("Typed");
        Keyboard keys = desk.page().keyboard();
        toTheLastRow(desk);
        for (int i = 1; i <= MANY; i++) {
            keys.type("Factor " + i);
            keys.press("Enter");
        }
        desk.sees(MANY, 0);

        keys.press("/");
        keys.press("Shift+Tab");
        keys.press("Enter");
        assertThat(grid(desk, "Links of this map")).isVisible();
        keys.press("/");
        keys.press("ArrowDown");
        for (int i = 1; i <= 10; i++) {
            keys.type("Factor " + i);
            keys.press("Tab");
            keys.press("f");
            keys.press("Tab");
            keys.type("Factor " + (i + 11));
            keys.press("Enter");
            desk.sees(MANY, i);
        }
        desk.onMap();
        all(desk, "links", "part => part.polarity === 'NEGATIVE'");
        desk.page().reload();
        desk.onMap().sees(MANY, 10);
    }

    @Test
    void severalFactorsAreChangedInOneStepThatOneUndoTakesBack() {
        Desk desk = desks.desk().makesMap("Several at once");
        Keyboard keys = desk.page().keyboard();
        toTheLastRow(desk);
        IntStream.rangeClosed(1, 4).forEach(i -> {
            keys.type("Factor " + i);
            keys.press("Enter");
        });
        desk.sees(4, 0);

        keys.press("Control+a");
        desk.presses("Change kind");
        keys.type("out");
        keys.press("Enter");
        all(desk, "factors", "part => part.kind === 'OUTCOME'");
        desk.hears("4 factors changed to Outcome.").onMap();

        desk.presses("Undo");
        all(desk, "factors", "part => part.kind === 'CONTEXT'");
        desk.onMap();
    }

    @Test
    void goingBackLeadsFromTheTableToTheMapWithoutLoadingItAgain() {
        Desk desk = desks.desk().makesMap("Back and forth").says("Noise", "Sleep");
        Page page = desk.page();
        page.locator("live-map").evaluate("map => { map.stillTheSame = true; }");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Table"))
                .click();
        assertThat(page).hasURL(Pattern.compile("reading=table$"));
        assertThat(grid(desk, "Factors of this map")).containsText("Noise");

        page.goBack();
        assertThat(page.locator("map-table")).hasCount(0);
        assertThat((boolean) page.locator("live-map").evaluate("map => map.stillTheSame === true"))
                .isTrue();
    }

    @Test
    void onAPhoneThePanelIsASheetAndTheTableFits() {
        Desk wide = desks.desk().makesMap("In the hand").says("Noise", "Sleep");
        Desk desk = desks.at(desks.chromium().window(390, 844));
        Page page = desk.page();
        page.navigate(wide.page().url());
        desk.onMap().picks("drawing => [drawing.factors.find(f => f.label === 'Sleep').id, '']");
        Locator sheet = page.locator(".mw-map-view > .mw-panel");
        assertThat(sheet).hasAttribute("data-sheet", "half");
        page.locator("sheet-grip").click();
        assertThat(sheet).hasAttribute("data-sheet", "full");

        page.navigate(wide.page().url() + "?reading=table");
        assertThat(grid(desk, "Factors of this map")).containsText("Noise");
        assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    /** Alone with keys: to the table, to its filter, and down into its empty last row. */
    private static void toTheLastRow(Desk desk) {
        Keyboard keys = desk.page().keyboard();
        keys.press("Alt+2");
        assertThat(grid(desk, "Factors of this map")).isVisible();
        keys.press("Escape");
        keys.press("/");
        keys.press("ArrowDown");
    }

    private static Locator grid(Desk desk, String name) {
        return desk.page().getByRole(AriaRole.GRID, new Page.GetByRoleOptions().setName(name));
    }

    /** Waits until all factors, or links, of the map are so. */
    private static void all(Desk desk, String parts, String so) {
        desk.page()
                .waitForFunction("() => { const drawing = document.querySelector('live-map').shadowRoot"
                        + ".querySelector('map-stage').shadowRoot.querySelector('map-canvas').drawing;"
                        + " return drawing." + parts + ".length > 0 && drawing." + parts + ".every(" + so + "); }");
    }
}
