package org.mapwright.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mapwright.browser.SharedDesks.Desks;

/** Two people, two browsers, one map. */
@ExtendWith(SharedDesks.class)
class DrawTogetherIT {

    private final Desks desks;

    DrawTogetherIT(Desks desks) {
        this.desks = desks;
    }

    @Test
    void whatOneDrawsTheOtherSeesBothWaysAndAfterAReload() {
        Desk heron = desks.desk().makesMap("Drawn together");
        Desk otter = desks.desk();
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
        Desk heron = desks.desk().makesMap("Drawn at once");
        Desk otter = desks.desk();
        otter.page().navigate(heron.page().url());
        otter.onMap();

        heron.says("Heron", "Shared");
        otter.sees(2, 1).says("Otter", "Shared");
        for (int i = 1; i <= 3; i++) {
            heron.says("Heron " + i, "Shared");
            otter.says("Otter " + i, "Shared");
        }
        heron.sees(9, 8);
        otter.sees(9, 8);

        assertThat(otter.drawing()).isEqualTo(heron.drawing());
    }

    @Test
    void whatIsDrawnWithoutAConnectionIsSavedWhenItIsBack() {
        Desk heron = desks.desk().makesMap("Bad Wi-Fi");
        Page page = heron.page();
        page.context().setOffline(true);
        heron.says("Damp homes", "Sleep").hears("not saved yet");
        page.context().setOffline(false);
        heron.onMap().sees(2, 1);

        page.reload();
        heron.onMap().sees(2, 1);
    }

    @Test
    void noPageCallsAnybodyElse() {
        Page page = desks.chromium().window(1440, 900);
        List<String> foreign = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            boolean own = request.url().startsWith(desks.app().address())
                    || request.url().startsWith("data:")
                    || request.url().startsWith("blob:");
            if (!own) {
                foreign.add(request.url());
            }
        });
        desks.at(page).makesMap("Quiet").says("A", "B").sees(2, 1);
        assertThat(foreign).isEmpty();
    }
}
