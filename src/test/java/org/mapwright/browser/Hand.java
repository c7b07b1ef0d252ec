package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;

/** A hand that holds a phone: it taps, rests, and pinches, and types what the phone's keyboard would give. */
final class Hand {

    private static final int STEPS = 8;

    private final Page page;
    private final Desk desk;
    private final CDPSession touch;

    Hand(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
        this.touch = page.context().newCDPSession(page);
    }

    /** A place on the screen, in pixels from its corner. */
    record Place(double x, double y) {

        Place by(double right, double down) {
            return new Place(x + right, y + down);
        }
    }

    /** Taps the button of that name that can be seen. */
    Hand taps(String button) {
        taps(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first());
        return this;
    }

    Hand taps(Locator part) {
        part.tap();
        return this;
    }

    Hand tapsRow(String row) {
        return taps(page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(row).setExact(true)));
    }

    /** Taps a factor where it stands on the map, as soon as it has come to rest there. */
    Hand tapsFactor(String label) {
        Place place = placeOf(label);
        page.touchscreen().tap(place.x(), place.y());
        return this;
    }

    /** Says that the one changes the other by taps and typing alone, and adds it. */
    Hand says(String cause, String effect) {
        end("What changes first", cause);
        end("What changes then", effect);
        taps("Add to map");
        assertThat(composer()).containsText("Added: " + cause + ", " + effect + ".");
        return this;
    }

    private void end(String name, String factor) {
        Locator field = composer().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(name));
        if (!field.inputValue().equals(factor)) {
            field.tap();
            field.fill("");
            page.keyboard().type(factor);
            Pattern meant =
                    Pattern.compile("^\\s*(Add “" + factor + "” as a new factor|" + factor + ")\\s*(Enter)?\\s*$");
            taps(composer().getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(meant)));
        }
    }

    private Locator composer() {
        return page.locator("sentence-composer");
    }

    /** Rests on a factor until the phone asks what to do with it, and lifts the finger. */
    Hand restsOn(String label) {
        Place place = placeOf(label);
        fingers("touchStart", place);
        page.getByRole(AriaRole.MENU).waitFor();
        fingers("touchEnd");
        return this;
    }

    /** Two fingers move apart, or together, around a place: from one distance to another, in pixels. */
    Hand pinches(Place middle, double from, double to) {
        fingers("touchStart", middle.by(-from / 2, 0), middle.by(from / 2, 0));
        for (int step = 1; step <= STEPS; step++) {
            double apart = from + (to - from) * step / STEPS;
            fingers("touchMove", middle.by(-apart / 2, 0), middle.by(apart / 2, 0));
        }
        fingers("touchEnd");
        return this;
    }

    /** Drags something straight up or down. */
    Hand drags(Locator part, double down) {
        Place from = middleOf(part);
        fingers("touchStart", from);
        for (int step = 1; step <= STEPS; step++) {
            fingers("touchMove", from.by(0, down * step / STEPS));
        }
        fingers("touchEnd");
        return this;
    }

    static Place middleOf(Locator part) {
        BoundingBox box = part.boundingBox();
        return new Place(box.x + box.width / 2, box.y + box.height / 2);
    }

    private void fingers(String what, Place... places) {
        JsonArray points = new JsonArray();
        for (int finger = 0; finger < places.length; finger++) {
            JsonObject point = new JsonObject();
            point.addProperty("x", places[finger].x());
            point.addProperty("y", places[finger].y());
            point.addProperty("id", finger);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", what);
        event.add("touchPoints", points);
        touch.send("Input.dispatchTouchEvent", event);
    }

    /** Where a factor stands on the screen, once the map no longer moves. */
    Place placeOf(String label) {
        page.waitForFunction(
                "([canvas, label]) => { const factor = canvas.drawing.factors.find(f => f.label === label);"
                        + " if (!factor) return false; const {x, y} = canvas.placeOf(factor.id);"
                        + " const still = canvas.lastPlace?.x === x && canvas.lastPlace?.y === y;"
                        + " canvas.lastPlace = {x, y}; return still; }",
                List.of(desk.canvas().elementHandle(), label));
        BoundingBox canvas = desk.canvas().boundingBox();
        return new Place(canvas.x + inCanvas(label, "x"), canvas.y + inCanvas(label, "y"));
    }

    private double inCanvas(String label, String axis) {
        Object place = desk.canvas()
                .evaluate(
                        "(canvas, [label, axis]) =>"
                                + " canvas.placeOf(canvas.drawing.factors.find(f => f.label === label).id)[axis]",
                        List.of(label, axis));
        return ((Number) place).doubleValue();
    }
}
