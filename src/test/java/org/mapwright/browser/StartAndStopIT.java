package org.mapwright.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application from its first start to its second, and through the death of its store. */
class StartAndStopIT {

    @TempDir
    Path data;

    @Test
    void theStoreMayDieAndASecondStartFindsEverythingAgain() throws IOException {
        String password;
        String drawn;
        String path;
        try (RunningApp first = RunningApp.start(data);
                Chromium chromium = new Chromium()) {
            password = first.password().orElseThrow();
            Desk desk = new Desk(chromium.window(1440, 900), first.address()).signIn(password);
            desk.makesMap("Kept").says("Stress", "Sleep").sees(2, 1);

            first.store().destroyForcibly();
            desk.hears("The map store is restarting. You can go on.");
            desk.says("Sleep", "Patience");
            desk.onMap().sees(3, 2);
            desk.page().reload();
            desk.onMap().sees(3, 2);

            drawn = desk.drawing();
            path = URI.create(desk.page().url()).getPath().substring(1);
            assertSecretsAreKept(password);
        }
        try (RunningApp second = RunningApp.start(data);
                Chromium chromium = new Chromium()) {
            assertThat(second.password()).isEmpty();
            Desk desk = new Desk(chromium.window(1440, 900), second.address()).signIn(password);
            desk.goTo(path).onMap().sees(3, 2);
            assertThat(desk.drawing()).isEqualTo(drawn);
        }
    }

    /** Secrets are readable by the owner only, and the sign-in stands nowhere in the clear. */
    private void assertSecretsAreKept(String password) throws IOException {
        try (Stream<Path> walked = Files.walk(data)) {
            List<Path> files = walked.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.equals("password") || name.endsWith(".key")) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(name)
                            .isEqualTo("rw-------");
                }
                if (name.endsWith(".log") || name.equals("password")) {
                    assertThat(Files.readString(file)).as(name).doesNotContain(password);
                }
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }
}
