package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** What a person does at her screen, in her words. */
final class Desk {

    private final Page page;
    private final String address;

    Desk(Page page, String address) {
        this.page = page;
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    Page page() {
        return page;
    }

    Desk signIn(String password) {
        page.navigate(address + "/");
        page.locator("input[name=username]").fill("facilitator");
        page.locator("input[name=password]").fill(password);
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".mw-rail")).isVisible();
        return this;
    }

    Desk goTo(String path) {
        page.navigate(address + "/" + path);
        return this;
    }

    /** Makes a map of the first place and opens it. */
    Desk makesMap(String title) {
        goTo("");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("New map").setExact(true))
                .first()
                .click();
        page.locator("vaadin-dialog input, vaadin-dialog-overlay input").first().fill(title);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the map"))
                .click();
        return onMap();
    }

    /** Waits until the map of this screen is live. */
    Desk onMap() {
        assertThat(page.locator("live-status")).containsText("All changes saved");
        return this;
    }

    /** Says a sentence with new or known factors, both typed whole. */
    Desk says(String cause, String effect) {
        fillSentence(cause, effect);
        return onMap();
    }

    private void fillSentence(String cause, String effect) {
        Locator composer = page.locator("sentence-composer");
        Locator first = composer.getByRole(AriaRole.COMBOBOX).first();
        first.fill(cause);
        first.press("Enter");
        Locator second = composer.getByRole(AriaRole.COMBOBOX).last();
        second.fill(effect);
        second.press("Enter");
        composer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add to map"))
                .click();
    }

    /** Says a sentence while nothing can be saved. */
    Desk saysUnsaved(String cause, String effect) {
        fillSentence(cause, effect);
        assertThat(page.locator("live-status")).containsText("not saved yet");
        return this;
    }

    int factorCount() {
        return ((Number)
                        page.evaluate(
                                "() => document.querySelector('live-map').shadowRoot.querySelector('map-canvas').drawing.factors.length"))
                .intValue();
    }

    /** Waits until this screen draws so many factors and links. */
    Desk sees(int factors, int links) {
        page.waitForFunction(
                "([factors, links]) => { const canvas = document.querySelector('live-map').shadowRoot.querySelector('map-canvas');"
                        + " return canvas.drawing && canvas.drawing.factors.length === factors && canvas.drawing.links.length === links; }",
                new int[] {factors, links});
        return this;
    }

    /** What this screen draws, as JSON in a fixed order. */
    String drawing() {
        return (String)
                page.evaluate(
                        "() => { const d = document.querySelector('live-map').shadowRoot.querySelector('map-canvas').drawing;"
                                + " const byId = (a, b) => a.id < b.id ? -1 : 1;"
                                + " return JSON.stringify({title: d.title, focal: d.focal, factors: [...d.factors].sort(byId), links: [...d.links].sort(byId)}); }");
    }

    void shoot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
