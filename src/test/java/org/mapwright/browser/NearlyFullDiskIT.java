package org.mapwright.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application on a disk of which less is free than is to stay free. */
class NearlyFullDiskIT {

    private static final Map<String, String> ALL_IS_RESERVE = Map.of("MAPWRIGHT_DISK_RESERVE", "1000TB");

    @TempDir
    Path data;

    /** The port stays, so that the browser knows its person, and has what it could not save. */
    @Test
    void mapsCanBeReadAndWhatIsSaidWaitsInTheBrowserUntilThereIsRoom() {
        int port = RunningApp.freePort();
        String path;
        String password;
        try (Chromium chromium = new Chromium()) {
            Desk desk;
            try (RunningApp roomy = RunningApp.start(data, port)) {
                password = roomy.password().orElseThrow();
                desk = new Desk(chromium.window(1440, 900), roomy.address()).signIn(password);
                desk.makesMap("Kept").says("Stress", "Sleep").sees(2, 1).settles();
                path = URI.create(desk.page().url()).getPath().substring(1);
            }
            try (RunningApp full = RunningApp.start(data, port, ALL_IS_RESERVE)) {
                desk = new Desk(desk.page(), full.address()).goTo("");
                desk.hears("The disk is nearly full, so no changes are saved for now.");
                desk.goTo(path).hears("The disk is nearly full. New changes will wait here.");
                desk.sees(2, 1).says("Sleep", "Patience");
                desk.hears("wait here, not saved yet.");
            }
            try (RunningApp again = RunningApp.start(data, port)) {
                desk.goTo(path).onMap().sees(3, 2).settles();
                Desk other = new Desk(chromium.window(1440, 900), again.address()).signIn(password);
                other.goTo(path).onMap().sees(3, 2);
            }
        }
    }

    @Test
    void nothingIsBegunThereAndASentenceSaysWhy() {
        assertThatThrownBy(() -> RunningApp.start(data, RunningApp.freePort(), ALL_IS_RESERVE))
                .hasMessageContaining("The disk is nearly full, so Mapwright cannot begin here.");
    }
}
