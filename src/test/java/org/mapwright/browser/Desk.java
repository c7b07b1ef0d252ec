package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person does at her screen, in her words. */
final class Desk {

    /** In the page's language: the names of some factors, in one order. */
    private static final String NAMES =
            "((canvas, ids) => ids.map(id => canvas.drawing.factors.find(f => f.id === id)?.label).sort().join())";

    private final Page page;
    private final String address;

    Desk(Page page, String address) {
        this.page = page;
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    Page page() {
        return page;
    }

    String address() {
        return address;
    }

    Desk signIn(String password) {
        return signIn("facilitator", password);
    }

    Desk signIn(String name, String password) {
        tries(name, password);
        assertThat(page.locator(".mw-rail")).isVisible();
        return this;
    }

    /** Hands in a name and a password, whatever comes of it. */
    Desk tries(String name, String password) {
        page.navigate(address + "/");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("button[type=submit]").click();
        return this;
    }

    Desk goTo(String path) {
        page.navigate(address + "/" + path);
        return this;
    }

    Desk follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Desk presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Makes a map of the first place and opens it. */
    Desk makesMap(String title) {
        goTo("").presses("New map");
        page.getByLabel("What is the map called?").fill(title);
        return presses("Make the map").onMap();
    }

    /** Opens the illustrative map of Glasgow, whichever card it has today. */
    Desk onDemoMap() {
        goTo("study/demo");
        page.locator(".mw-card:has-text('Family support, Glasgow (illustrative)') a[href*='map/']")
                .first()
                .click();
        return onMap();
    }

    /** Waits until the map of this screen is live. */
    Desk onMap() {
        assertThat(page.locator("live-status")).containsText("All changes saved");
        return this;
    }

    /** Waits until all she did has come back to her screen in the order that holds for everybody. */
    Desk settles() {
        onMap();
        page.waitForFunction("() => { const {session} = document.querySelector('live-map').bond;"
                + " return session?.state.drawing && session.replica.wishes.outbox.shown.length === 0; }");
        return this;
    }

    /** Waits until this page of figures has worked out all it shows; its words for that come only after a second. */
    Desk hasAllFigures() {
        assertThat(page.locator(".mw-working:not([hidden])")).hasCount(0);
        return this;
    }

    /** Waits until the screen says so somewhere. */
    Desk hears(String sentence) {
        page.getByText(sentence).first().waitFor();
        return this;
    }

    /** Says a sentence with new or known factors, both typed whole. */
    Desk says(String cause, String effect) {
        Locator composer = page.locator("sentence-composer");
        say(composer, "What changes first", cause);
        say(composer, "What changes then", effect);
        composer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add to map"))
                .click();
        assertThat(composer).containsText("Added: " + cause + ", " + effect);
        return this;
    }

    /** Types a whole name and takes the factor that has it, or a new one when none has. */
    private static void say(Locator composer, String end, String name) {
        composer.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(end))
                .fill(name);
        String plain = name.replaceAll("[^\\w ]", "\\\\$0");
        Pattern meant = Pattern.compile("^\\s*(Add “" + plain + "” as a new factor|" + plain + ")\\s*(Enter)?\\s*$");
        composer.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(meant))
                .click();
    }

    /**
     * Picks one factor or one link on the canvas.
     *
     * @param which a function in the page's language: from the drawing to the ids of a factor and of a link, one empty
     */
    Desk picks(String which) {
        canvas().evaluate("canvas => { const [factor, link] = (" + which + ")(canvas.drawing);"
                + " const detail = {factors: factor ? [factor] : [], links: link ? [link] : []};"
                + " canvas.dispatchEvent(new CustomEvent('pick', {bubbles: true, composed: true, detail})); }");
        return this;
    }

    /** Waits until this screen draws so many factors and links. */
    Desk sees(int factors, int links) {
        return draws("d => d.factors.length === " + factors + " && d.links.length === " + links);
    }

    /** Waits until what this screen draws is so: a function in the page's language, from the drawing to yes or no. */
    Desk draws(String so) {
        return shows("canvas => (" + so + ")(canvas.drawing)");
    }

    /** Waits until the factors of these names, and nothing else, are picked. */
    Desk hasPicked(String... labels) {
        return shows("canvas => canvas.selection.links.length === 0 && " + NAMES
                + "(canvas, canvas.selection.factors) === " + sorted(labels));
    }

    /** Waits until the factors of these names alone are in colour; none of them for the whole map. */
    Desk keeps(String... labels) {
        return shows("canvas => " + NAMES + "(canvas, canvas.keep?.factors ?? []) === " + sorted(labels));
    }

    private static String sorted(String... labels) {
        return Stream.of(labels).sorted().collect(Collectors.joining(",", "'", "'"));
    }

    /** Waits until the canvas that stands on the page by then is so, once it draws anything. */
    Desk shows(String so) {
        page.waitForFunction("() => { const stage = document.querySelector('live-map')?.shadowRoot"
                + "?.querySelector('map-stage'); const canvas = stage?.shadowRoot?.querySelector('map-canvas');"
                + " return !!canvas?.drawing && (" + so + ")(canvas); }");
        return this;
    }

    /** What this screen draws, as JSON in a fixed order. */
    String drawing() {
        return (String) canvas().evaluate("canvas => { const d = canvas.drawing;"
                + " const byId = (a, b) => a.id < b.id ? -1 : 1;"
                + " return JSON.stringify({title: d.title, focal: d.focal, factors: [...d.factors].sort(byId),"
                + " links: [...d.links].sort(byId)}); }");
    }

    Locator canvas() {
        return page.locator("live-map map-canvas");
    }
}
