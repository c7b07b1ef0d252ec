package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.browser.SharedDesks.Desks;

/** A map made and read on a phone: by taps, without drawing a line by hand. */
@ExtendWith(SharedDesks.class)
class TouchIT {

    private static final int FINGER = 44;

    private final Desk desk;
    private final Page page;
    private final Hand hand;

    TouchIT(Desks desks) {
        desk = desks.at(desks.chromium().phone());
        page = desk.page();
        hand = new Hand(desk);
    }

    @Test
    void thirtyFactorsAreSaidByTapsAlsoWhileThePhoneShowsItsKeyboard() {
        beginsMap("Said by touch").taps("Say the first sentence");
        page.setViewportSize(390, 450);
        hand.says(Said.THIRTY.getFirst(), Said.THIRTY.get(1));
        assertThat(page.getByLabel("What changes then")).isInViewport();
        for (int i = 2; i < Said.THIRTY.size(); i++) {
            hand.says(Said.THIRTY.get((i - 1) / 2), Said.THIRTY.get(i));
        }
        desk.sees(30, 29);
        hand.taps("Undo my last change");
        desk.sees(29, 28);
        page.setViewportSize(390, 844);
        fits();
        String drawn = desk.settles().drawing();
        page.reload();
        assertThat(desk.settles().drawing()).isEqualTo(drawn);
    }

    @Test
    void oneFactorLeadsToTheNextAndTheSheetComesAndGoes() {
        beginsMap("Walked by touch").taps("Say the first sentence");
        hand.says("Damp homes", "Sleep").says("Sleep", "Patience").says("Patience", "Play");
        hand.taps("Say it").tapsFactor("Sleep");
        Locator sheet = page.locator(".mw-map-view > .mw-panel");
        assertThat(sheet.getByLabel("What this factor is called")).hasValue("Sleep");
        assertThat(sheet).hasAttribute("data-sheet", "half");
        desk.keeps("Damp homes", "Sleep", "Patience");

        hand.tapsFactor("Patience");
        assertThat(sheet.getByLabel("What this factor is called")).hasValue("Patience");
        desk.keeps("Sleep", "Patience", "Play");
        hand.taps(sheet.locator("sheet-grip"));
        assertThat(sheet).hasAttribute("data-sheet", "full");
        hand.taps(sheet.locator("sheet-grip"));
        assertThat(sheet).hasAttribute("data-sheet", "title");
        assertThat(sheet.getByLabel("What this factor is called")).isInViewport();
        hand.taps("See the whole map");
        desk.keeps();
        hand.taps(sheet.locator("sheet-grip"));
        assertThat(sheet).hasAttribute("data-sheet", "half");

        hand.taps("Say what else changes it").says("Noise", "Patience").taps("Say it");
        desk.sees(5, 4);
        hand.drags(sheet.locator("sheet-grip"), 700);
        assertThat(sheet).hasAttribute("data-sheet", "title");
    }

    @Test
    void aLongPressTellsWhatCanBeDoneAndTwoFingersComeCloser() {
        beginsMap("Pressed by touch").taps("Say the first sentence");
        hand.says("Damp homes", "Sleep").taps("Say it").restsOn("Sleep");
        rowsCanBeHit();
        hand.tapsRow("Rename");
        page.keyboard().type("Sleep at night");
        page.keyboard().press("Enter");
        desk.draws("d => d.factors.some(f => f.label === 'Sleep at night')");
        hand.taps("Undo my last change");
        desk.draws("d => d.factors.some(f => f.label === 'Sleep')");

        hand.taps("Close the panel").taps("See the whole map");
        double before = apart();
        hand.pinches(Hand.middleOf(desk.canvas()), 60, 150);
        page.waitForFunction(
                "([canvas, before]) => { const [a, b] = canvas.drawing.factors.map(f => canvas.placeOf(f.id));"
                        + " return Math.hypot(a.x - b.x, a.y - b.y) > 1.5 * before; }",
                List.of(desk.canvas().elementHandle(), before));
        desk.hasPicked();
    }

    @Test
    void severalArePickedByTapsAndChangedInOneStep() {
        beginsMap("Picked by touch").taps("Say the first sentence");
        hand.says("Damp homes", "Sleep")
                .says("Sleep", "Patience")
                .taps("Say it")
                .taps("See the whole map");
        hand.taps("Pick several").tapsFactor("Damp homes").tapsFactor("Patience");
        desk.hasPicked("Damp homes", "Patience");
        hand.taps("Kind").tapsRow("Outcome");
        desk.draws("d => d.factors.filter(f => f.kind === 'OUTCOME').length === 2");
        hand.taps("Undo my last change");
        desk.draws("d => d.factors.every(f => f.kind === 'CONTEXT')");
    }

    private Hand beginsMap(String title) {
        hand.taps("New map");
        page.getByLabel("What is the map called?").tap();
        page.keyboard().type(title);
        hand.taps("Make the map");
        desk.onMap();
        return hand;
    }

    /** Screen pixels between the first two factors. */
    private double apart() {
        return ((Number) desk.canvas()
                        .evaluate("canvas => { const [a, b] = canvas.drawing.factors.map(f => canvas.placeOf(f.id));"
                                + " return Math.hypot(a.x - b.x, a.y - b.y); }"))
                .doubleValue();
    }

    private void fits() {
        assertThat((int) page.evaluate("() => document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        for (Locator button :
                page.locator("tool-band").getByRole(AriaRole.BUTTON).all()) {
            isForAFinger(button);
        }
        isForAFinger(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add to map")));
    }

    private void rowsCanBeHit() {
        page.locator("map-menu").getByRole(AriaRole.MENUITEM).all().forEach(TouchIT::isForAFinger);
    }

    private static void isForAFinger(Locator part) {
        BoundingBox box = part.boundingBox();
        if (box != null) {
            assertThat(Math.round(box.height)).as(part.toString()).isGreaterThanOrEqualTo(FINGER);
            assertThat(Math.round(box.width)).as(part.toString()).isGreaterThanOrEqualTo(FINGER);
        }
    }
}
