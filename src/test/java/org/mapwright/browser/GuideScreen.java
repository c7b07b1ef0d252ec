package org.mapwright.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;

/**
 * One screen of the guide, and the way to it.
 *
 * @param name as the names of its pictures begin
 * @param alone shown to who is not signed in
 * @param way leads there from anywhere, to the thing that the screen is for
 * @param pictures those that the guide shows
 */
record GuideScreen(String name, boolean alone, Way way, List<Picture> pictures) {

    /** How to get there. */
    interface Way {
        Locator show(Visit visit);
    }

    /** One picture of a screen. */
    record Picture(Room room, boolean dark) {
        String file(String screen) {
            return screen + "-" + room.named() + (dark ? "-dark" : "") + ".png";
        }
    }

    static final Picture LIGHT = new Picture(Room.DESK, false);
    static final Picture DARK = new Picture(Room.DESK, true);
    static final Picture IN_HAND = new Picture(Room.PHONE, false);
    static final Picture IN_HAND_DARK = new Picture(Room.PHONE, true);

    private static final String FACTOR = "Parental stress";
    private static final String CONTESTED = "link => link.contested";

    /** Everything that people meet, in the order of the guide. */
    static List<GuideScreen> all() {
        return Arrays.asList(
                alone("sign-in", at -> at.goTo("login").at("input[name=password]"), LIGHT),
                alone("invitation", at -> at.goTo(at.there().invitation()).at(".mw-sign-in-card .primary"), LIGHT),
                alone("new-password", at -> at.goTo(at.there().newPassword()).at(".mw-sign-in-card .primary"), LIGHT),
                alone("link-gone", at -> at.goTo("invitation/used").at(".mw-sign-in-card .mw-button")),
                screen("home", at -> at.goTo(at.there().study()).at(".mw-last-map"), LIGHT, IN_HAND),
                screen(
                        "home-menu",
                        at -> at.goTo(at.there().study()).presses("More about ").says("Put into the archive")),
                screen(
                        "new-map",
                        at -> at.goTo(at.there().study()).presses("New map").button("Make the map"),
                        LIGHT),
                screen(
                        "account",
                        at -> at.goTo(at.there().study()).presses("You").says("Sign out")),
                screen("empty-home", at -> at.goTo(at.there().emptyStudy()).at(".mw-empty"), LIGHT),
                screen("archive", at -> at.goTo(at.there().study() + "/archive").button("Bring back"), LIGHT),
                screen("studies", at -> at.goTo("studies").button("Start a study"), LIGHT),
                screen("people", at -> people(at).button("Invite somebody"), LIGHT),
                screen("invite", at -> people(at).presses("Invite somebody").button("Make the link"), LIGHT),
                screen("settings", at -> at.goTo("settings").button("Sign out everywhere"), LIGHT, DARK),
                screen(
                        "access-token",
                        at -> at.goTo("settings")
                                .presses("Make an access token")
                                .button("Make it"),
                        LIGHT),
                screen("map", at -> at.map().at("map-canvas"), LIGHT, DARK, IN_HAND),
                screen("sentence", GuideScreen::sentence, LIGHT, IN_HAND),
                screen("several", at -> picked(at).at("picked-bar"), LIGHT),
                screen("merge", at -> picked(at).presses("Merge these two").button("Make them one"), LIGHT),
                screen("menu", at -> at.map().picks(FACTOR).onCanvas("m").at("map-menu"), LIGHT),
                screen("link-to", at -> at.map().picks(FACTOR).onCanvas("l").at("stage-menus find-box"), LIGHT),
                screen("words", at -> at.map().inWords(), LIGHT),
                screen("keys", at -> at.map().onCanvas("?").at("keys-help dialog[open]"), LIGHT),
                screen("factor", at -> at.map().picks(FACTOR).says("What the group said"), LIGHT, IN_HAND),
                screen("link", at -> at.map().picksLink(CONTESTED).says("Who says what"), LIGHT, IN_HAND),
                screen("views", at -> at.map().views().at("view-panel .panel"), LIGHT, IN_HAND),
                screen("questions", at -> at.map().asks().at(".mw-read-out .mw-strong"), LIGHT, IN_HAND),
                screen(
                        "leverage",
                        at -> pressedFirst(at.map().asks().follows("Leverage"), ".mw-point"),
                        LIGHT,
                        IN_HAND),
                screen("loops", at -> at.map().asks().follows("Loops").at(".mw-loop[aria-pressed=true]"), LIGHT),
                screen("paths", at -> pressedFirst(at.map().asks().follows("Paths"), ".mw-path"), LIGHT, IN_HAND),
                screen("what-if", GuideScreen::triedOut, LIGHT, IN_HAND),
                screen("research", at -> factorPicked(at.map().asks().follows("Research")), LIGHT, IN_HAND),
                screen("table", at -> at.map("?reading=table").at("grid-table"), LIGHT, IN_HAND),
                screen("table-links", at -> at.map("?reading=table").tableOfLinks(), LIGHT),
                screen("table-several", at -> at.map("?reading=table").tableOfPicked(), LIGHT),
                screen("history", at -> at.map("?reading=history").at("history-panel h2"), LIGHT, IN_HAND),
                screen("export", at -> at.map().takesAlong(), LIGHT),
                screen("import-choose", at -> at.goTo("import?study=demo").at("vaadin-upload"), LIGHT),
                screen("import", at -> at.chooses(at.there().table()).previewed(), LIGHT, IN_HAND),
                screen("bring-into", GuideScreen::intoTheMap, LIGHT),
                screen("import-lines", at -> at.chooses(at.there().styled()).button("Bring in as a new map"), LIGHT),
                screen("import-first-place", at -> at.goTo(importsIntoEmpty(at)).at(".mw-page .primary")),
                screen("not-found", at -> at.goTo("nothing-here").at(".mw-problem .mw-button")));
    }

    private static Visit people(Visit at) {
        return at.goTo(at.there().study() + "/people");
    }

    private static String importsIntoEmpty(Visit at) {
        return at.there().emptyStudy().replace("study/", "import?study=");
    }

    private static Visit picked(Visit at) {
        return at.map().picks("Parents' mood", "Sleep in the family");
    }

    private static Locator intoTheMap(Visit at) {
        at.chooses(at.there().table()).previewed();
        return at.presses("Into a map that is here").at(".mw-join-counts");
    }

    private static Locator sentence(Visit at) {
        return at.map().composes("Insecure hours at work", "Sle");
    }

    /** Two factors that somebody set, and the others as they go then. */
    private static Locator triedOut(Visit at) {
        at.map().asks().follows("What if");
        sets(at, "Debt and arrears", "Less");
        sets(at, "Trust in services", "Much more");
        return at.at(".mw-moved");
    }

    private static void sets(Visit at, String factor, String word) {
        at.at("vaadin-combo-box input").fill(factor);
        at.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(factor).setExact(true))
                .click();
        at.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(factor))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(word).setExact(true))
                .check(new Locator.CheckOptions().setForce(true));
    }

    private static GuideScreen screen(String name, Way way, Picture... pictures) {
        return new GuideScreen(name, false, way, List.of(pictures));
    }

    private static GuideScreen alone(String name, Way way, Picture... pictures) {
        return new GuideScreen(name, true, way, List.of(pictures));
    }

    /** The second factor of the figures, picked, once the map has been redrawn. */
    private static Locator factorPicked(Visit at) {
        at.at("figure-table rank-bar").waitFor();
        at.page().locator("figure-table .pick").nth(1).click();
        return at.at("figure-table [aria-pressed=true]");
    }

    /** The first answer of a page of the workspace, picked, so that it stands out on the map. */
    private static Locator pressedFirst(Visit at, String answers) {
        at.at(answers).click();
        return at.at(answers + "[aria-pressed=true]");
    }
}
