package org.mapwright.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Somebody who goes through the screens of the guide at one window. */
record Visit(Desk desk, Furnished there) {

    Page page() {
        return desk.page();
    }

    Locator at(String selector) {
        return page().locator(selector).first();
    }

    Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator button(Pattern name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator says(String words) {
        return page().getByText(words).first();
    }

    Visit goTo(String path) {
        desk.goTo(path);
        return this;
    }

    Visit presses(String button) {
        button(button).click();
        return this;
    }

    /** Opens the map of the guide, with nothing else open. */
    Visit map() {
        return map("");
    }

    /** @param reading what stands after the question mark of the address */
    Visit map(String reading) {
        goTo(there.map() + reading);
        desk.onMap();
        return this;
    }

    /** Picks factors by their labels, as clicks on the canvas would. */
    Visit picks(String... labels) {
        canvas().evaluate(
                        "(canvas, labels) => canvas.dispatchEvent(new CustomEvent('pick', {bubbles: true, composed: true,"
                                + " detail: {links: [], factors: labels.map(label =>"
                                + " canvas.drawing.factors.find(factor => factor.label === label).id)}}))",
                        labels);
        return this;
    }

    /** Picks the first link of that kind. */
    Visit picksLink(String which) {
        desk.picks("drawing => ['', drawing.links.find(" + which + ").id]");
        return this;
    }

    /** Presses a key while the canvas has the focus. */
    Visit onCanvas(String key) {
        canvas().evaluate("canvas => canvas.focus()");
        page().keyboard().press(key);
        return this;
    }

    Visit chooses(Path file) {
        goTo("import?study=demo").at("vaadin-upload").waitFor();
        page().evaluate("() => document.addEventListener('factors-moved', () => { window.laidOut = true; })");
        page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        return this;
    }

    /** Says the first end of a sentence and begins the second. */
    Locator composes(String cause, String begun) {
        if (!at("sentence-composer").isVisible()) {
            presses("Say it");
        }
        Locator ends = page().locator("sentence-composer input[role=combobox]");
        ends.first().fill(cause);
        ends.first().press("Enter");
        ends.last().fill(begun);
        return at("sentence-composer [role=option]");
    }

    Locator inWords() {
        at("map-words button").press("Enter");
        return at("map-words dialog section");
    }

    Visit views() {
        button(Pattern.compile("^How you look at it")).click();
        return this;
    }

    /** Opens the workspace, with the questions first. */
    Visit asks() {
        return follows("Where could we push?");
    }

    Visit follows(String link) {
        page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Locator takesAlong() {
        presses("Take it along");
        return says("Excel workbook");
    }

    Locator tableOfLinks() {
        page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Links")))
                .click();
        return page().getByRole(AriaRole.GRID, new Page.GetByRoleOptions().setName("Links of this map"));
    }

    Locator tableOfPicked() {
        at("grid-table td.c-label, grid-table [role=gridcell]").click();
        page().keyboard().press("Control+a");
        return at("bulk-bar button");
    }

    /** Waits until the preview is laid out, and answers what brings it in. */
    Locator previewed() {
        page().waitForFunction("() => window.laidOut === true");
        return button("Bring in as a new map");
    }

    private Locator canvas() {
        return page().locator("live-map map-canvas").first();
    }
}
