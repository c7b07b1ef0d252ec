package org.mapwright.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two people, two browsers, one map. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawTogetherIT {

    private RunningApp app;
    private Chromium chromium;
    private String password;

    @BeforeAll
    void start(@TempDir Path data) {
        app = RunningApp.start(data);
        chromium = new Chromium();
        password = app.password().orElseThrow();
    }

    @AfterAll
    void stop() {
        chromium.close();
        app.close();
    }

    private Desk desk() {
        return new Desk(chromium.window(1440, 900), app.address()).signIn(password);
    }

    @Test
    void whatOneDrawsTheOtherSeesBothWaysAndAfterAReload() {
        Desk heron = desk().makesMap("Drawn together");
        Desk otter = desk();
        otter.page().navigate(heron.page().url());
        otter.onMap();

        heron.says("Waiting times", "Trust in services");
        otter.sees(2, 1);
        otter.says("Trust in services", "Asking for help early");
        heron.sees(3, 2);

        assertThat(otter.drawing()).isEqualTo(heron.drawing());
        heron.page().reload();
        heron.onMap().sees(3, 2);
        assertThat(heron.drawing()).isEqualTo(otter.drawing());
    }

    @Test
    void bothDrawAtOnceAndEndWithTheSameMap() {
        Desk heron = desk().makesMap("Drawn at once");
        Desk otter = desk();
        otter.page().navigate(heron.page().url());
        otter.onMap();

        for (int i = 1; i <= 4; i++) {
            heron.says("Heron " + i, "Shared");
            otter.says("Otter " + i, "Shared");
        }
        heron.sees(heron.factorCount(), 8);
        otter.sees(heron.factorCount(), 8);

        assertThat(otter.drawing()).isEqualTo(heron.drawing());
    }

    @Test
    void whatIsDrawnWithoutAConnectionIsSavedWhenItIsBack() {
        Desk heron = desk().makesMap("Bad Wi-Fi");
        Page page = heron.page();
        page.context().setOffline(true);
        heron.saysUnsaved("Damp homes", "Sleep");
        page.context().setOffline(false);
        heron.onMap().sees(2, 1);

        page.reload();
        heron.onMap().sees(2, 1);
    }
}
