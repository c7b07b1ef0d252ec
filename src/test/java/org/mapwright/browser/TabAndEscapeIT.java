package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.browser.SharedDesks.Desks;

/** Whatever can be done with a mouse can be reached with Tab and is seen when it is; Escape leads back. */
@ExtendWith(SharedDesks.class)
class TabAndEscapeIT {

    /** More stops than any screen has. */
    private static final int ENOUGH = 200;

    private static final String KEYBOARD = Inspection.script("keyboard.js");
    private static final String DEBT = "drawing => [drawing.factors.find(f => f.label === 'Debt').id, '']";
    private static final String LINK = "drawing => ['', drawing.links[0].id]";

    private final Desks desks;

    TabAndEscapeIT(Desks desks) {
        this.desks = desks;
    }

    @TestFactory
    Stream<DynamicTest> tabReachesEverythingAndIsSeenThere() {
        Desk desk = desks.desk().makesMap("By keys alone").says("Debt", "Stress");
        Page page = desk.page();
        String map = page.url();
        Map<String, Runnable> screens = Map.ofEntries(
                Map.entry("home", () -> desk.goTo("study/demo").hears("New map")),
                Map.entry("studies", () -> desk.goTo("studies").hears("Start a study")),
                Map.entry("people", () -> desk.goTo("study/demo/people").hears("Invite somebody")),
                Map.entry(
                        "invitation",
                        () -> desk.goTo("study/demo/people")
                                .presses("Invite somebody")
                                .hears("As what?")),
                Map.entry("settings", () -> desk.goTo("settings").hears("Sign out everywhere")),
                Map.entry("import", () -> desk.goTo("import?study=demo").hears("or drop it here")),
                Map.entry("map", () -> opens(desk, map)),
                Map.entry("factor", () -> opens(desk, map).picks(DEBT).hears("What the group said")),
                Map.entry("link", () -> opens(desk, map).picks(LINK).hears("Who says what")),
                Map.entry("questions", () -> asks(desk, map).hears("In our drawing")),
                Map.entry("leverage", () -> {
                    asks(desk, map).follows("Leverage").hears("Sits in many loops");
                    page.locator("rank-bar").first().waitFor();
                    desk.hasAllFigures();
                }),
                Map.entry(
                        "paths",
                        () -> asks(desk, map)
                                .follows("Paths")
                                .hears("by a single link")
                                .hasAllFigures()),
                Map.entry("what-if", () -> asks(desk, map).follows("What if").hears("Pick a factor to change.")),
                Map.entry("research", () -> {
                    asks(desk, map).follows("Research").hears("How firmly do places stand by");
                    // what takes longer makes the tables anew when it comes
                    page.locator("figure-table rank-bar").first().waitFor();
                    desk.hasAllFigures();
                }),
                Map.entry("history", () -> opens(desk, map + "?reading=history").hears("Open as a copy")));
        return screens.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(screen -> DynamicTest.dynamicTest(screen.getKey(), () -> {
                    screen.getValue().run();
                    tabsThrough(page);
                }));
    }

    private static Desk opens(Desk desk, String map) {
        desk.page().navigate(map);
        return desk.onMap();
    }

    private static Desk asks(Desk desk, String map) {
        return opens(desk, map).follows("Where could we push?");
    }

    private static void tabsThrough(Page page) {
        page.evaluate(KEYBOARD);
        List<?> names = (List<?>) page.evaluate("() => window.keyboard.marks()");
        Set<Integer> reached = new LinkedHashSet<>();
        Set<String> unseen = new LinkedHashSet<>();
        for (int i = 0; i < ENOUGH && reached.size() < names.size(); i++) {
            page.keyboard().press("Tab");
            Map<?, ?> here = (Map<?, ?>) page.evaluate("() => window.keyboard.here()");
            reached.add((Integer) here.get("number"));
            reached.remove(-1);
            if (Boolean.FALSE.equals(here.get("ringed"))) {
                unseen.add(String.valueOf(here.get("name")));
            }
        }
        assertThat(names).as("what Tab should reach").hasSizeGreaterThan(2);
        assertThat(IntStream.range(0, names.size())
                        .filter(i -> !reached.contains(i))
                        .mapToObj(names::get))
                .as("what Tab never reaches")
                .isEmpty();
        assertThat(unseen).as("what has the focus and does not show it").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> escapeClosesWhatWasOpenedAndLeadsBack() {
        Desk desk = desks.desk().makesMap("There and back").says("Debt", "Stress");
        String map = desk.page().url();
        Function<Page, Locator> panel = page -> page.locator("view-panel .panel");
        return Stream.of(
                back(desk, "study/demo", button("You"), page -> page.getByText("Sign out")),
                back(desk, "study/demo", button("More about "), page -> page.getByText("Put into the archive")),
                back(desk, "study/demo", button("New map"), page -> page.getByText("What is the map called?")),
                back(desk, map, at("view-panel button.mw-tool"), panel),
                back(desk, map, at("tidy-menu button"), page -> page.getByText("Spread out")),
                back(desk, map, button("Take it along"), page -> page.getByText("Excel workbook")),
                back(desk, map, button("Keys"), page -> page.locator("keys-help dialog")),
                back(desk, map, at("map-words button"), page -> page.locator("map-words dialog")));
    }

    private static DynamicTest back(
            Desk desk, String path, Function<Page, Locator> opener, Function<Page, Locator> opened) {
        return DynamicTest.dynamicTest(path + " " + opener.apply(desk.page()), () -> {
            Page page = desk.page();
            page.navigate(path.startsWith("http") ? path : desk.address() + "/" + path);
            Locator from = opener.apply(page).first();
            from.press("Enter");
            assertThat(opened.apply(page).first()).isVisible();
            page.keyboard().press("Escape");
            assertThat(opened.apply(page).first()).isHidden();
            assertThat(from).isFocused();
        });
    }

    @Test
    void whatTheCanvasOpensLeadsBackToTheCanvas() {
        Desk desk = desks.desk().makesMap("On the canvas").says("Debt", "Stress");
        Page page = desk.page();
        Locator canvas = page.locator("live-map map-stage map-canvas canvas").first();
        desk.picks(DEBT).hears("What the group said");
        for (String key : List.of("m", "l", "/")) {
            canvas.focus();
            page.keyboard().press(key);
            Locator opened = page.locator(key.equals("m") ? "map-menu" : "find-box");
            assertThat(opened).isVisible();
            page.keyboard().press("Escape");
            assertThat(opened).isHidden();
            assertThat(canvas).isFocused();
        }
        page.keyboard().press("Escape");
        assertThat(page.getByText("What the group said")).isHidden();
    }

    private static Function<Page, Locator> button(String name) {
        return page ->
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static Function<Page, Locator> at(String selector) {
        return page -> page.locator(selector);
    }
}
