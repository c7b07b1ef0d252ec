package org.mapwright.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application from its first start to its second, and through the death of its store. */
class StartAndStopIT {

    @TempDir
    Path data;

    @Test
    void aSecondStartFindsEverythingAgainAndPrintsNoPassword() {
        String password;
        String drawn;
        String path;
        try (RunningApp first = RunningApp.start(data);
                Chromium chromium = new Chromium()) {
            password = first.password().orElseThrow();
            Desk desk = new Desk(chromium.window(1440, 900), first.address()).signIn(password);
            desk.makesMap("Kept").says("Stress", "Sleep").sees(2, 1);
            drawn = desk.drawing();
            path = desk.page().url().substring(first.address().length());
        }
        try (RunningApp second = RunningApp.start(data);
                Chromium chromium = new Chromium()) {
            assertThat(second.password()).isEmpty();
            Desk desk = new Desk(chromium.window(1440, 900), second.address()).signIn(password);
            desk.goTo(path.replaceFirst("^/", "")).onMap().sees(2, 1);
            assertThat(desk.drawing()).isEqualTo(drawn);
        }
    }

    @Test
    void aStoreThatDiesIsStartedAgainAndNothingIsLost() {
        try (RunningApp app = RunningApp.start(data);
                Chromium chromium = new Chromium()) {
            Desk desk = new Desk(chromium.window(1440, 900), app.address())
                    .signIn(app.password().orElseThrow());
            desk.makesMap("Through a crash").says("Stress", "Sleep").sees(2, 1);

            app.store().destroyForcibly();
            desk.page()
                    .getByText("The map store is restarting. You can go on.")
                    .first()
                    .waitFor();
            desk.saysUnsaved("Sleep", "Patience");

            desk.onMap().sees(3, 2);
            desk.page().reload();
            desk.onMap().sees(3, 2);
        }
    }

    @Test
    void secretsAreReadableByTheOwnerOnlyAndNeverStandInTheClear() throws IOException {
        try (RunningApp app = RunningApp.start(data)) {
            String password = app.password().orElseThrow();
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(f -> f.getFileName().toString().contains("password"))
                        .toList()) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------");
                    assertThat(Files.readString(file)).doesNotContain(password);
                }
            }
        }
    }

    @Test
    void noPageCallsAnybodyElse() {
        try (RunningApp app = RunningApp.start(data);
                Chromium chromium = new Chromium()) {
            Page page = chromium.window(1440, 900);
            List<String> foreign = new CopyOnWriteArrayList<>();
            page.onRequest(request -> {
                boolean own = request.url().startsWith("http://127.0.0.1:" + app.port())
                        || request.url().startsWith("data:")
                        || request.url().startsWith("blob:");
                if (!own) {
                    foreign.add(request.url());
                }
            });
            new Desk(page, app.address())
                    .signIn(app.password().orElseThrow())
                    .makesMap("Quiet")
                    .says("A", "B");
            assertThat(foreign).isEmpty();
        }
    }
}
