package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;

/** Somebody without a mouse: all she does is press keys, and where she is on the page is where the focus is. */
final class Keys {

    /** The way by Tab to whatever there is on a page is shorter than this. */
    private static final int FAR = 60;

    private static final String ON_THE_MAP = "map-canvas canvas | ";
    /** Where the focus is, inside whatever shadow: the elements around it and its name, as `map-canvas canvas | Name`. */
    private static final String WHERE = """
            end => {
              let at = document.activeElement;
              const path = [];
              while (at) {
                path.push(at.localName);
                if (!at.shadowRoot?.activeElement) break;
                at = at.shadowRoot.activeElement;
              }
              const name = at?.getAttribute('aria-label') ?? at?.innerText ?? '';
              const where = `${path.join(' ')} | ${name.replace(/\\s+/g, ' ').trim()}`;
              return end === null ? where : where.endsWith(end) || where.includes(end) && end.endsWith('| ');
            }""";

    private final Page page;
    private final Keyboard keyboard;

    Keys(Page page) {
        this.page = page;
        this.keyboard = page.keyboard();
    }

    Keys press(String... keys) {
        Stream.of(keys).forEach(keyboard::press);
        return this;
    }

    Keys type(String text) {
        keyboard.type(text);
        return this;
    }

    /** Goes on by Tab until the focus is on what has this name. */
    Keys tabTo(String name) {
        return goesBy("Tab", name);
    }

    /** Goes down a menu to the row of this name. */
    Keys downTo(String row) {
        return goesBy("ArrowDown", row);
    }

    private Keys goesBy(String key, String name) {
        for (int steps = 0; steps < FAR; steps++) {
            if ((boolean) page.evaluate(WHERE, "| " + name)) {
                return this;
            }
            keyboard.press(key);
        }
        throw new AssertionError("No way by " + key + " to " + name + ", but to " + page.evaluate(WHERE, null));
    }

    /** Waits until the focus is on what has this name. */
    Keys isOn(String name) {
        page.waitForFunction(WHERE, "| " + name);
        return this;
    }

    Keys isOnMap() {
        page.waitForFunction(WHERE, ON_THE_MAP);
        return this;
    }

    /**
     * Says that the one changes the other, and adds it; both are typed whole, whatever stood there before.
     *
     * @param choices how far down the lists to go for what it does, how much and how sure: 0 for what stands there
     */
    Keys says(String cause, String effect, int... choices) {
        Locator causes = end("What changes first");
        if (!causes.inputValue().equals(cause)) {
            if (!(boolean) page.evaluate(WHERE, "| What changes first")) {
                press("Shift+Tab");
            }
            takes(causes, cause);
        }
        takes(end("What changes then"), effect);
        for (int down : choices) {
            press("Tab");
            if (down != 0) {
                chooses(down);
            }
        }
        press("Enter");
        assertThat(page.locator("sentence-composer")).containsText("Added: " + cause + ", " + effect + ".");
        return this;
    }

    private void chooses(int down) {
        press("ArrowDown");
        for (int step = 0; step < Math.abs(down); step++) {
            press(down > 0 ? "ArrowDown" : "ArrowUp");
        }
        press("Enter");
    }

    private void takes(Locator end, String name) {
        assertThat(end).isFocused();
        press("Control+a").type(name);
        assertThat(end).hasAttribute("aria-expanded", "true");
        press("Enter");
        assertThat(end).hasAttribute("aria-expanded", "false");
    }

    private Locator end(String name) {
        return page.locator("sentence-composer")
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(name));
    }
}
