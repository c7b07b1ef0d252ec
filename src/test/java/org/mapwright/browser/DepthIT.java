package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.browser.SharedDesks.Desks;

/** How deep does an action reach? The actions of the demo map carry a level (DemoMapsTest). */
@ExtendWith(SharedDesks.class)
class DepthIT {

    private final Desk desk;

    DepthIT(Desks desks) {
        desk = desks.desk().onDemoMap();
    }

    @Test
    void aLevelIsPickedInThePanelAndUndoTakesItBack() {
        picks("Buggy walks and drop-in").hears("How deep does it reach?");
        assertThat(level("Events")).hasAttribute("aria-pressed", "true");

        level("Goals").click();
        assertThat(level("Goals")).hasAttribute("aria-pressed", "true");
        assertThat(level("Events")).hasAttribute("aria-pressed", "false");
        assertThat(level("Goals")).isFocused();
        assertThat(tags()).containsText("level: goals");
        assertThat(tags()).not().containsText("level: events");
        assertThat(tags()).containsText("intervention level: feedback and delays");

        desk.presses("Undo my last change");
        assertThat(level("Events")).hasAttribute("aria-pressed", "true");
        assertThat(tags()).containsText("level: events");
    }

    @Test
    void whatIsNoActionIsNotAskedAbout() {
        picks("Debt and arrears").hears("What the group said");

        assertThat(desk.page().getByText("How deep does it reach?")).isHidden();
    }

    private Desk picks(String label) {
        return desk.picks("d => [d.factors.find(f => f.label === '" + label + "').id, '']");
    }

    private Locator level(String name) {
        return desk.page()
                .locator(".mw-factor-panel")
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + "\\b")));
    }

    private Locator tags() {
        return desk.page().locator(".mw-factor-panel .mw-tags");
    }
}
