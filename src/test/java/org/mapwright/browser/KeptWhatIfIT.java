package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.browser.SharedDesks.Desks;
import org.mapwright.study.Role;

/** What a workshop tried out is kept by name, and the others of the study find it again. */
@ExtendWith(SharedDesks.class)
class KeptWhatIfIT {

    private static final String LESS_DEBT = "Debt: less";

    private final Desks desks;
    private Desk heron;
    private Page page;
    private String map = "";

    KeptWhatIfIT(Desks desks) {
        this.desks = desks;
    }

    @BeforeEach
    void aMapOnWhichSomethingIsTriedOut() {
        heron = desks.desk()
                .makesMap("Kept for later")
                .says("Debt", "Stress")
                .says("Stress", "Sleep")
                .settles();
        page = heron.page();
        map = page.url().replaceAll(".*/map/", "");
        heron.goTo(whatIf()).hears("Pick a factor to change.");
        heron.hears("Nothing is kept yet: set some factors, then keep what you tried under a name.");
        sets(page, "Debt", "Less");
        heron.presses("Keep this “what if”");
        assertThat(name(page)).isFocused();
    }

    @Test
    void isKeptByEnterAndStandsThereAfterAReload() {
        assertThat(name(page)).hasValue(LESS_DEBT);
        page.keyboard().press("Enter");
        assertThat(entry(page, LESS_DEBT)).isVisible();
        assertThat(page.locator(".mw-what-below")).containsText("Kept.");

        page.reload();
        assertThat(summary(page)).hasText("Kept “what ifs” (1)");
        entry(page, LESS_DEBT).click();
        assertThat(word(page, "Debt", "Less")).isChecked();
        assertThat(page.locator("h3:text-is('Falls') + ul")).containsText("Stress");
        assertThat(entry(page, LESS_DEBT)).hasAttribute("aria-current", "true");
        heron.hears("This is “Debt: less”.");
        assertThat(page.getByText("The map has changed since.")).hasCount(0);
    }

    @Test
    void escapeKeepsNothingAndANameIsTakenOnce() {
        page.keyboard().press("Escape");
        assertThat(name(page)).hasCount(0);
        assertThat(summary(page)).hasText("Kept “what ifs” (0)");

        keepsAs("Debt goes");
        heron.presses("Keep this “what if”");
        name(page).fill("DEBT goes");
        page.keyboard().press("Enter");
        heron.hears("Another one is called that. Choose another name.");
        name(page).fill(" ");
        page.keyboard().press("Enter");
        heron.hears("A name has 1 to 60 characters.");
        page.keyboard().press("Escape");
        assertThat(summary(page)).hasText("Kept “what ifs” (1)");
    }

    @Test
    void aKeptOneIsComparedWithWhatStandsOnThePage() {
        page.keyboard().press("Enter");
        assertThat(entry(page, LESS_DEBT)).isVisible();
        word(page, "Debt", "More").check(new Locator.CheckOptions().setForce(true));
        page.getByLabel("Compare with a kept one").selectOption(LESS_DEBT);

        heron.hears("First: “Debt: less”.");
        Locator stress =
                page.locator(".mw-two-what-ifs tbody tr").filter(new Locator.FilterOptions().setHasText("Stress"));
        assertThat(stress.locator("td").first()).containsText("down");
        assertThat(stress.locator("td").last()).containsText("up");
        heron.presses("Stop comparing");
        assertThat(page.locator(".mw-two-what-ifs")).hasCount(0);
        assertThat(page.getByLabel("Compare with a kept one")).isVisible();
    }

    @Test
    void isRenamedTakenAwayAndBroughtBack() {
        page.keyboard().press("Enter");
        heron.presses("Rename " + LESS_DEBT);
        assertThat(name(page)).hasValue(LESS_DEBT);
        name(page).fill("Debt goes");
        page.keyboard().press("Enter");
        assertThat(entry(page, "Debt goes")).isVisible();
        assertThat(entry(page, LESS_DEBT)).hasCount(0);

        heron.presses("Take Debt goes away").hears("“Debt goes” is taken away.");
        assertThat(entry(page, "Debt goes")).hasCount(0);
        heron.presses("Bring it back");
        assertThat(entry(page, "Debt goes")).isVisible();
        page.reload();
        assertThat(entry(page, "Debt goes")).isVisible();
    }

    @Test
    void othersOfTheStudySeeItWithWhoKeptItAndAnObserverSeesNone() {
        page.keyboard().press("Enter");
        assertThat(entry(page, LESS_DEBT)).isVisible();

        Desk otter = Neighbour.at(desks, "otter").goTo(whatIf());
        Locator seen = entry(otter.page(), LESS_DEBT);
        assertThat(seen).containsText(Pattern.compile("Kept by .+, today at \\d+:\\d\\d\\."));
        assertThat(otter.page().getByText("Take away")).hasCount(0);
        seen.click();
        assertThat(word(otter.page(), "Debt", "Less")).isChecked();

        Neighbour.at(desks, "dotterel", Role.OBSERVER).goTo(whatIf()).hears("This is not yours to see");
    }

    @Test
    void saysWhatIsGoneAndRunsTheRest() {
        page.keyboard().press("Escape");
        assertThat(name(page)).hasCount(0);
        sets(page, "Sleep", "More");
        keepsAs("Two of them");
        heron.goTo("map/" + map).onMap().picks("d => [d.factors.find(f => f.label === 'Sleep').id, '']");
        heron.canvas().evaluate("canvas => canvas.focus()");
        page.keyboard().press("Delete");
        heron.sees(2, 1).settles().goTo(whatIf());

        assertThat(entry(page, "Two of them"))
                .containsText("Sleep is on the map no longer; the rest is tried out without.");
        entry(page, "Two of them").click();
        assertThat(word(page, "Debt", "Less")).isChecked();
        assertThat(page.locator(".mw-five")).hasCount(1);
        assertThat(page.locator("h3:text-is('Falls') + ul")).containsText("Stress");
    }

    private void keepsAs(String name) {
        heron.presses("Keep this “what if”");
        name(page).fill(name);
        page.keyboard().press("Enter");
        assertThat(entry(page, name)).isVisible();
    }

    private String whatIf() {
        return "analysis/" + map + "/what-if";
    }

    private static Locator name(Page page) {
        return page.getByLabel("What shall it be called?");
    }

    private static Locator summary(Page page) {
        return page.locator(".mw-kept-list > summary");
    }

    private static Locator entry(Page page, String name) {
        return page.locator(".mw-kept-open:has(.mw-strong:text-is('" + name + "'))");
    }

    private static Locator word(Page page, String label, String word) {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(label))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(word).setExact(true));
    }

    private static void sets(Page page, String label, String word) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Add a factor"))
                .fill(label);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
        word(page, label, word).check(new Locator.CheckOptions().setForce(true));
    }
}
