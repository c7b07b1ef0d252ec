package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.browser.SharedDesks.Desks;

/** A facilitator invites a colleague, changes what she may do, and helps her when she forgot her password. */
@ExtendWith(SharedDesks.class)
class ColleaguesIT {

    private static final String PASSWORD = "seven quiet lapwings";
    private static final String ANOTHER = "eight loud lapwings";
    private static final String GONE = "This link does not work any more";

    private final Desks desks;
    private final Desk heron;

    ColleaguesIT(Desks desks) {
        this.desks = desks;
        heron = desks.desk();
    }

    @Test
    void anInvitationWorksOnceAndAnotherRoleHoldsAtOnce() {
        String map =
                pathOf(heron.makesMap("Read by Lapwing").says("Noise", "Sleep").onMap());
        String invitation = invites("Researcher");
        Desk lapwing = joins(invitation, "Lapwing", "lapwing");
        visitor().goTo(invitation).hears(GONE);

        lapwing.signIn("lapwing", PASSWORD);
        assertThat(button(lapwing, "New map")).hasCount(0);
        lapwing.goTo(map).onMap().sees(2, 1);
        assertThat(button(lapwing, "Add factor")).isHidden();
        assertThat(lapwing.page().locator("sentence-composer")).isHidden();

        heron.goTo("study/demo/people");
        heron.page().getByLabel("What Lapwing may do").selectOption("Participant");
        button(lapwing, "Add factor").waitFor();
        lapwing.onMap().says("Sleep", "Patience").sees(3, 2);
        heron.goTo(map).onMap().sees(3, 2);
    }

    @Test
    void aForgottenPasswordIsReplacedByALinkThatWorksOnce() {
        Desk plover = joins(invites("Observer"), "Plover", "plover").signIn("plover", PASSWORD);

        heron.goTo("study/demo/people").presses("More about Plover").presses("Let her choose a new password");
        String link = heron.page().getByLabel("Link to a new password").inputValue();
        heron.presses("Done");
        Desk elsewhere = visitor().goTo(pathIn(link));
        elsewhere.page().getByLabel("Password").fill(ANOTHER);
        elsewhere.presses("Use this password").hears("Your new password is set");
        visitor().goTo(pathIn(link)).hears(GONE);

        plover.goTo("");
        assertThat(plover.page().locator("input[name=password]")).isVisible();
        elsewhere.tries("plover", PASSWORD).hears("This name and password do not go together.");
        elsewhere.signIn("plover", ANOTHER);
    }

    @Test
    void signingOutEverywhereEndsTheMapOnTheOtherDeviceAtOnce() {
        String map = pathOf(
                heron.makesMap("Open on two devices").says("Noise", "Sleep").onMap());
        Desk laptop = joins(invites("Participant"), "Dunlin", "dunlin").signIn("dunlin", PASSWORD);
        laptop.goTo(map).onMap().sees(2, 1);
        Desk phone = visitor().signIn("dunlin", PASSWORD);

        phone.goTo("settings").presses("Sign out everywhere");
        assertThat(phone.page().locator("input[name=password]")).isVisible();
        assertThat(laptop.page().locator("input[name=password]")).isVisible();
        laptop.goTo(map);
        assertThat(laptop.page().locator("input[name=password]")).isVisible();
    }

    @Test
    void aMapIsDuplicatedRenamedPutAwayAndBroughtBack() {
        heron.makesMap("Kept apart").says("Noise", "Sleep").onMap().goTo("");
        heron.presses("More about Kept apart").presses("Duplicate");
        assertThat(heron.page().locator(".mw-bar")).containsText("Copy of Kept apart");
        heron.onMap().sees(2, 1).goTo("");
        heron.presses("More about Copy of Kept apart").presses("Rename");
        heron.page().getByLabel("What is the map called?").fill("Tried out");
        heron.page().keyboard().press("Enter");
        button(heron, "More about Tried out").waitFor();

        heron.presses("More about Tried out").presses("Put into the archive");
        assertThat(button(heron, "More about Tried out")).hasCount(0);
        heron.goTo("study/demo/archive");
        Locator kept =
                heron.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Tried out"));
        kept.getByText("Bring back").click();
        assertThat(kept).hasCount(0);
        heron.goTo("").presses("More about Tried out");
    }

    /** Makes a link for somebody who is to be this; the path of the link. */
    private String invites(String role) {
        heron.goTo("study/demo/people").presses("Invite somebody");
        heron.page().getByLabel("As what?").selectOption(role);
        heron.presses("Make the link");
        String link = heron.page()
                .getByLabel("Invitation", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        heron.presses("Done");
        return pathIn(link);
    }

    private Desk joins(String invitation, String pseudonym, String name) {
        Desk desk = visitor().goTo(invitation);
        desk.page().getByLabel("What will you be called here?").fill(pseudonym);
        desk.page().getByLabel("Sign-in name").fill(name);
        desk.page().getByLabel("Password").fill(PASSWORD);
        return desk.presses("Join the study").hears("You belong to");
    }

    private Desk visitor() {
        return new Desk(desks.chromium().window(1440, 900), desks.app().address());
    }

    private static Locator button(Desk desk, String name) {
        return desk.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String pathOf(Desk desk) {
        return pathIn(desk.page().url());
    }

    private static String pathIn(String address) {
        return address.replaceFirst("^https?://[^/]+/", "");
    }
}
