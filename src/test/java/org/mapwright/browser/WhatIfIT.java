package org.mapwright.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.analysis.Termination;
import org.mapwright.analysis.scenario.Agreement;
import org.mapwright.analysis.scenario.Clamp.Push;
import org.mapwright.analysis.scenario.Direction;
import org.mapwright.analysis.scenario.FactorChange;
import org.mapwright.analysis.scenario.FcmModel;
import org.mapwright.analysis.scenario.FcmParameters;
import org.mapwright.analysis.scenario.RuleComparison;
import org.mapwright.analysis.scenario.Scenario;
import org.mapwright.browser.SharedDesks.Desks;
import org.mapwright.exchange.DemoMaps;
import org.mapwright.map.FactorId;
import org.mapwright.map.SystemMap;

/** What if there were less debt, and more trust? Expected directions are those of the engine on the same map. */
@ExtendWith(SharedDesks.class)
class WhatIfIT {

    private static final String DEBT = "Debt and arrears";
    private static final String TRUST = "Trust in services";

    /** The words stand over the radio button, which is as large as they are. */
    private static final Locator.CheckOptions FORCED = new Locator.CheckOptions().setForce(true);

    private final Desks desks;
    private final SystemMap map = DemoMaps.glasgow().toMap();
    private Desk heron;
    private Page page;

    WhatIfIT(Desks desks) {
        this.desks = desks;
    }

    @BeforeEach
    void opensThePage() {
        heron = desks.desk().onDemoMap();
        page = heron.page();
        heron.follows("Where could we push?").follows("What if").hears("Pick a factor to change.");
    }

    @Test
    void twoFactorsAreSetAndTheOthersRiseAndFall() throws IOException {
        adds(DEBT);
        heron.hears("Nothing is set yet");
        word(DEBT, "Less").check(FORCED);
        adds(TRUST);
        word(TRUST, "Much more").check(FORCED);

        RuleComparison expected =
                RuleComparison.of(FcmModel.of(map), scenario(), FcmParameters.DEFAULT, Termination.NEVER);
        assertThat(list("Rises")).hasText(said(expected, 1));
        assertThat(list("Falls")).hasText(said(expected, -1));
        assertThat(turns(TRUST)).isEqualTo(Map.of("way", "up", "much", 3, "set", true));
        assertThat(turns(DEBT)).isEqualTo(Map.of("way", "down", "much", 2, "set", true));

        page.getByText("Rules and figures").click();
        FactorChange sleep = expected.main().of(named("Sleep in the family")).orElseThrow();
        Locator row = page.locator(".mw-figures tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Sleep in the family"));
        assertThat(row).containsText(String.format(Locale.ENGLISH, "%.4f", sleep.scenario()));
        Download file = page.waitForDownload(
                () -> page.getByText("Download these figures (CSV)").click());
        assertThat(Files.readString(file.path())).contains("," + sleep.scenario() + "," + sleep.difference() + ",");
    }

    @Test
    void whatIsSetIsTakenBackByEscapeAndRemoved() {
        adds(DEBT);
        assertThat(word(DEBT, "As now")).isFocused();
        page.keyboard().press("ArrowLeft");
        assertThat(word(DEBT, "Less")).isChecked();
        assertThat(list("Rises")).isVisible();
        page.keyboard().press("Escape");
        assertThat(word(DEBT, "As now")).isChecked();
        heron.hears("Nothing is set yet");
        assertThat(page.locator(".mw-moved")).hasCount(0);

        word(DEBT, "More").check(FORCED);
        assertThat(list("Rises")).isVisible();
        heron.presses("Remove " + DEBT).hears("Pick a factor to change.");
        assertThat(page.locator(".mw-moved, .mw-five")).hasCount(0);
        assertThat(combo()).isFocused();
    }

    @Test
    void twoWhatIfsStandBesideEachOther() {
        adds(DEBT);
        word(DEBT, "Less").check(FORCED);
        heron.presses("Compare with another “what if”").hears("First: " + DEBT + ": less.");
        word(DEBT, "More").check(FORCED);
        Locator sleep = page.locator(".mw-two-what-ifs tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Parental stress"));
        assertThat(sleep.locator("td").first()).containsText("down");
        assertThat(sleep.locator("td").last()).containsText("up");
        heron.presses("Go back to the first");
        assertThat(word(DEBT, "Less")).isChecked();
        heron.presses("Stop comparing");
        assertThat(page.locator(".mw-two-what-ifs")).hasCount(0);
    }

    private Scenario scenario() {
        return new Scenario(Map.of(named(DEBT), Push.LESS, named(TRUST), Push.MUCH_MORE));
    }

    private FactorId named(String label) {
        return map.factors().values().stream()
                .filter(factor -> factor.label().value().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The list as the page must say it: label, then direction, and how many rules say so where some do not. */
    private String said(RuleComparison expected, int sign) {
        List<FactorChange> changes = expected.going(sign);
        assertThat(changes).isNotEmpty();
        return changes.stream()
                .map(change -> Objects.requireNonNull(map.factors().get(change.factor()))
                                .label()
                                .value()
                        + how(change, expected.on(change.factor()), sign))
                .collect(Collectors.joining());
    }

    private static String how(FactorChange change, Agreement agreement, int sign) {
        Direction direction = change.direction().orElseThrow();
        String way = direction == Direction.NO_CHANGE
                ? (sign > 0 ? "up" : "down")
                : direction.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        int says = sign > 0 ? agreement.up() : agreement.down();
        return says == 4 ? way : way + ", under " + says + " of 4 rules";
    }

    private void adds(String label) {
        combo().fill(label);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
        group(label).waitFor();
    }

    private Locator combo() {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Add a factor"));
    }

    private Locator group(String label) {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(label));
    }

    private Locator word(String label, String word) {
        return group(label)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(word).setExact(true));
    }

    private Locator list(String heading) {
        return page.locator("h3:text-is('" + heading + "') + ul");
    }

    private Map<?, ?> turns(String label) {
        return (Map<?, ?>) page.locator(".mw-map-stage map-canvas")
                .evaluate(
                        "(canvas, label) => canvas.turns[canvas.drawing.factors.find(f => f.label === label).id]",
                        label);
    }
}
