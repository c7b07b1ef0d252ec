package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.browser.SharedDesks.Desks;

/** A researcher makes an access token for a script of hers, and takes it back. */
@ExtendWith(SharedDesks.class)
class AccessForProgramsIT {

    private final Desks desks;
    private final Desk desk;
    private final Page page;

    AccessForProgramsIT(Desks desks) {
        this.desks = desks;
        this.desk = desks.desk().goTo("settings");
        this.page = desk.page();
    }

    @Test
    void byMouseATokenIsMadeUsedAndTakenBack() throws Exception {
        desk.presses("Make an access token");
        page.getByLabel("What is it for?").fill("Figures by mouse");
        page.getByLabel("How long does it work?").selectOption("A year");
        desk.presses("Make it");
        String token = shownOnce();
        page.locator(".mw-handed-over button").click();
        assertThat(page.locator(".mw-handed-over [role=status]")).hasText("Copied.");
        desk.presses("Done");
        assertThat(row("Figures by mouse")).containsText("not used yet");

        assertThat(statusOf(token)).isEqualTo(200);
        page.reload();
        assertThat(row("Figures by mouse")).containsText("last used on");
        assertThat(page.locator("body")).not().containsText(token);

        desk.presses("Take back: Figures by mouse");
        desk.hears("Take back “Figures by mouse”?").presses("Leave it");
        assertThat(statusOf(token)).isEqualTo(200);
        desk.presses("Take back: Figures by mouse").presses("Take back");
        assertThat(row("Figures by mouse")).hasCount(0);
        assertThat(statusOf(token)).isEqualTo(401);
    }

    @Test
    void byKeyboardATokenIsMadeUsedAndTakenBack() throws Exception {
        Locator make = button("Make an access token");
        make.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("What is it for?")).isFocused();
        page.keyboard().press("Enter");
        desk.hears("Say in 1 to 60 characters what it is for.");
        page.keyboard().type("Figures by keyboard");
        page.keyboard().press("Enter");
        String token = shownOnce();
        tabsTo(page.locator(".mw-handed-over input"));
        assertThat((String) page.evaluate("() => String(window.getSelection())"))
                .isEqualTo(token);
        tabsTo(page.locator(".mw-handed-over button"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".mw-handed-over [role=status]")).hasText("Copied.");
        tabsTo(button("Done"));
        page.keyboard().press("Enter");
        assertThat(row("Figures by keyboard")).isVisible();

        assertThat(statusOf(token)).isEqualTo(200);
        Locator back = button("Take back: Figures by keyboard");
        back.focus();
        page.keyboard().press("Enter");
        desk.hears("Take back “Figures by keyboard”?");
        tabsTo(button("Take back"));
        page.keyboard().press("Enter");
        assertThat(row("Figures by keyboard")).hasCount(0);
        assertThat(make).isFocused();
        assertThat(statusOf(token)).isEqualTo(401);
    }

    @Test
    void whoTakesNothingAlongIsToldSo() {
        Desk otter = Neighbour.at(desks, "otter").goTo("settings");

        otter.hears("There is nothing for programs to read here");
        assertThat(otter.page().getByText("Make an access token")).hasCount(0);
    }

    private String shownOnce() {
        Locator field = page.locator(".mw-handed-over input");
        assertThat(field).hasValue(Pattern.compile("^mapwright_[A-Za-z0-9_-]{43}$"));
        return field.inputValue();
    }

    private void tabsTo(Locator wanted) {
        for (int i = 0; i < 20; i++) {
            if ((boolean) wanted.evaluate("wanted => wanted === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator row(String name) {
        return page.locator(".mw-rows > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private int statusOf(String token) throws IOException, InterruptedException {
        return Program.with(token, desks.app().address()).get("/api/studies").statusCode();
    }
}
