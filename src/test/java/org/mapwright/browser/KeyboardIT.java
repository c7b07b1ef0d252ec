package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.browser.SharedDesks.Desks;

/** Somebody who signs in, and from then on never touches a mouse. */
@ExtendWith(SharedDesks.class)
class KeyboardIT {

    private final Desk desk;
    private final Page page;
    private final Keys keys;

    KeyboardIT(Desks desks) {
        desk = desks.desk();
        page = desk.page();
        keys = new Keys(page);
    }

    @Test
    void thirtyFactorsAreSaidInSentencesAndStandOnASheetThatCanBeRead() {
        beginsMap("Said by keys");
        for (int i = 1; i < Said.THIRTY.size(); i++) {
            keys.says(Said.THIRTY.get((i - 1) / 2), Said.THIRTY.get(i));
        }
        desk.sees(30, 29);
        keys.says("Use of food banks", "Waiting times")
                .says("Forms to fill in", "Trust in services", 1)
                .says("Noise at night", "Sleep of the parents", 1, 1, 1)
                .says("Isolation", "Conflict at home", 2)
                .says("Debt", "Rent arrears", 0, -1)
                .says("Traffic", "Playing outside", 1);
        desk.sees(30, 35);
        String noise = "link(d, 'Noise at night', 'Sleep of the parents')";
        desk.draws(map(noise + ".polarity === 'NEGATIVE' && " + noise + ".strength === 1 && " + noise
                + ".certainty === 'SURE'"));
        desk.draws(map("link(d, 'Isolation', 'Conflict at home').polarity === 'UNCERTAIN'"));

        keys.press("Escape").isOnMap();
        page.waitForFunction("canvas => canvas.large === false", desk.canvas().elementHandle());
        isTheSameAfterAReload();
    }

    @Test
    void factorsAndLinksAreMadeAndChangedByKeysAndEachStepCanBeTakenBack() {
        beginsMap("Changed by keys");
        keys.says("Damp homes", "Sleep").says("Sleep", "Patience");
        keys.press("Escape").isOnMap().press("Home");
        desk.sees(3, 2).hasPicked("Damp homes");
        keys.press("ArrowRight", "ArrowRight");
        desk.hasPicked("Patience");
        keys.press("ArrowLeft");
        desk.hasPicked("Sleep");

        keys.press("n").isOn("Name of the new factor").type("Noise").press("Enter");
        desk.sees(4, 2).hasPicked("Noise");
        assertThat(panel().getByLabel("What this factor is called")).hasValue("Noise");
        keys.press("l").isOn("When “Noise” rises, what changes?").type("Sleep").press("Enter");
        keys.isOn("+ rises").press("Tab").isOn("− falls").press("Enter").isOnMap();
        desk.sees(4, 3).draws(map("link(d, 'Noise', 'Sleep').polarity === 'NEGATIVE'"));
        keys.press("F2").isOn("Name of the factor").press("Control+a").type("Noise at night");
        keys.press("Enter").isOnMap();
        desk.draws(map("named(d, 'Noise at night') !== undefined"));
        chooses("Kind", "Outcome");
        desk.draws(map("named(d, 'Noise at night').kind === 'OUTCOME'"));

        String before = desk.drawing();
        keys.isOnMap().press("Delete");
        desk.sees(3, 2);
        keys.press("Control+z");
        desk.sees(4, 3);
        keys.press("Control+y");
        desk.sees(3, 2);
        keys.press("Control+z");
        assertThat(desk.sees(4, 3).settles().drawing()).isEqualTo(before);
        isTheSameAfterAReload();
    }

    @Test
    void everyVoteIsGivenInThePanelAndTheFocusStaysWhereItIs() {
        beginsMap("Voted by keys");
        keys.says("Damp homes", "Sleep").press("Escape").isOnMap().press("Home");
        assertThat(panel().getByLabel("What this factor is called")).hasValue("Damp homes");

        keys.press("Alt+Enter")
                .isOn("Factor")
                .tabTo("Matters: a lot, chosen by 0")
                .press("Enter");
        keys.isOn("Matters: a lot, chosen by 1");
        keys.tabTo("Easily upset: at times, chosen by 0").press("Enter");
        keys.isOn("Easily upset: at times, chosen by 1");
        desk.draws(map("named(d, 'Damp homes').votes.importance.join() === '0,0,1'"));
        desk.draws(map("named(d, 'Damp homes').votes.vulnerability.join() === '0,1,0'"));
        keys.press("Enter").isOn("Easily upset: at times, chosen by 0");
        keys.press("Escape").isOnMap();
        desk.hasPicked("Damp homes");
        isTheSameAfterAReload();
    }

    @Test
    void twoFactorsAreMergedByTheDialogAndPartedAgain() {
        beginsMap("Merged by keys");
        keys.says("Damp homes", "Sleep")
                .says("Sleep", "Rest")
                .press("Escape")
                .isOnMap()
                .press("End");
        desk.hasPicked("Rest");

        chooses("Merge into …");
        keys.isOn("Which factor is the same as “Rest”?").type("Sleep").press("Enter");
        assertThat(dialog("Are these two the same?")).containsText("“Rest” is kept as another name for it.");
        keys.tabTo("Make them one").press("Enter").isOnMap();
        desk.sees(2, 1).hasPicked("Sleep").hears("“Rest” is now another name for “Sleep”.");
        assertThat(panel()).containsText("Also called “Rest”");
        keys.press("Control+z");
        desk.sees(3, 2);
        isTheSameAfterAReload();
    }

    @Test
    void whatIsCopiedIsPastedHereAndIntoAnotherMap() {
        beginsMap("Copied by keys");
        keys.says("Damp homes", "Sleep")
                .says("Sleep", "Patience")
                .press("Escape")
                .isOnMap();
        keys.press("Home", "Shift+ArrowRight");
        desk.hasPicked("Damp homes", "Sleep");
        keys.press("Control+c");
        desk.hears("2 factors and 1 link copied.");
        keys.press("Control+v");
        desk.sees(5, 3);
        keys.press("Control+z");
        desk.sees(3, 2).onMap();

        beginsMap("Pasted by keys");
        keys.press("Escape").isOnMap().press("Control+v");
        desk.sees(2, 1).draws(map("link(d, 'Damp homes', 'Sleep').polarity === 'POSITIVE'"));
        isTheSameAfterAReload();
    }

    @Test
    void theKeysAreListedByAKey() {
        beginsMap("Looked up by keys");
        keys.press("Escape").isOnMap().press("?");
        assertThat(dialog("Keys")).containsText("A new factor below the picked one");
        keys.press("Escape");
        assertThat(dialog("Keys")).isHidden();
    }

    /** Makes a map and has its first sentence begun, all by keys. */
    private void beginsMap(String title) {
        desk.goTo("");
        page.getByText("New map").first().waitFor();
        keys.tabTo("New map").press("Enter");
        assertThat(page.getByLabel("What is the map called?")).isFocused();
        keys.type(title).press("Enter");
        assertThat(page.locator(".mw-bar")).containsText(title);
        desk.onMap();
        keys.press("s").isOn("What changes first");
    }

    /** Opens the menu of what is picked and goes through it by letters, as far as a row and one behind it. */
    private void chooses(String row, String... behind) {
        keys.isOnMap().press("m");
        goesTo(row);
        keys.press(behind.length == 0 ? "Enter" : "ArrowRight");
        for (String further : behind) {
            goesTo(further);
            keys.press("Enter");
        }
    }

    private void goesTo(String row) {
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(row).setExact(true))
                .waitFor();
        keys.downTo(row);
    }

    private Locator panel() {
        return page.locator(".mw-map-view > .mw-panel");
    }

    private Locator dialog(String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }

    private void isTheSameAfterAReload() {
        String drawn = desk.settles().drawing();
        page.reload();
        assertThat(desk.settles().drawing()).isEqualTo(drawn);
    }

    /** A question about the drawing {@code d}, in the page's language, with words for its factors and links. */
    private static String map(String so) {
        return "d => { const named = (d, label) => d.factors.find(f => f.label === label);"
                + " const link = (d, cause, effect) => d.links.find(l =>"
                + " l.cause === named(d, cause)?.id && l.effect === named(d, effect)?.id) ?? {};"
                + " return " + so + "; }";
    }
}
