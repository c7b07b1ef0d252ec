package org.mapwright.shell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapwright.shell.CannotStart;
import org.mapwright.shell.DataFolder;
import org.mapwright.shell.StoreHealthChanged;
import org.mapwright.shell.StoreState;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.util.unit.DataSize;

final class EmbeddedStoreTest {

    private static final Path INSTALLATION = Path.of("").toAbsolutePath();

    @TempDir
    static Path folder;

    private static StoreForTests store;

    @BeforeAll
    static void start() {
        store = new StoreForTests(folder);
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void aStoreThatIsKilledComesBackOnTheSameAddressWithItsData() throws InterruptedException {
        BlockingQueue<StoreHealthChanged> changes = new LinkedBlockingQueue<>();
        Runnable stopListening = store.health().onChange(changes::add);
        write("before the crash");

        store.crash();

        assertThat(changes.poll(1, TimeUnit.MINUTES))
                .isEqualTo(new StoreHealthChanged(StoreState.UP, StoreState.RESTARTING));
        assertThat(changes.poll(1, TimeUnit.MINUTES))
                .isEqualTo(new StoreHealthChanged(StoreState.RESTARTING, StoreState.UP));
        assertThat(isFound("before the crash")).isTrue();
        stopListening.run();
    }

    @Test
    void aSecondStartFindsDataAndPassword() {
        write("before the stop");
        String password = store.password();

        store.close();
        store = new StoreForTests(folder);

        assertThat(isFound("before the stop")).isTrue();
        assertThat(store.password()).isEqualTo(password);
    }

    @Test
    void aSecondApplicationOnTheSameFolderIsRefused() {
        assertThatThrownBy(() -> new EmbeddedStore(
                        INSTALLATION, new DataFolder(folder), DataSize.ofMegabytes(1), new HealthBoard()))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Mapwright is already running on the data folder " + folder
                        + ". Stop it first, or choose another folder with --data.");
    }

    @Test
    void aSecondProcessOnTheSameFolderWaitsAndEndsWithItsParent() throws Exception {
        Process second =
                new ProcessBuilder(new StoreLaunch(INSTALLATION, folder.resolve("store"), 65_535).command()).start();

        assertThat(second.inputReader().readLine()).isEqualTo("WAITING");
        second.getOutputStream().close();
        assertThat(second.waitFor()).isZero();
    }

    @Test
    void thePasswordIsForItsOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("store/password"))))
                .isEqualTo("rw-------");
        assertThat(store.password()).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void nobodyComesInWithAnotherPassword() {
        try (Driver stranger = new StoreAccess(URI.create(store.uri()), "neo4j", "neo4j").driver()) {
            assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void aStoreThatIsNotBuiltIsRefusedWithASentence(@TempDir Path empty) {
        assertThatThrownBy(() -> new EmbeddedStore(
                        empty, new DataFolder(empty.resolve("data")), DataSize.ofMegabytes(1), new HealthBoard()))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The store is not built: ");
    }

    private static void write(String text) {
        store.driver()
                .executableQuery("CREATE (:Kept {text: $text})")
                .withParameters(Map.of("text", text))
                .execute();
    }

    private static boolean isFound(String text) {
        return !store.driver()
                .executableQuery("MATCH (k:Kept {text: $text}) RETURN k")
                .withParameters(Map.of("text", text))
                .execute()
                .records()
                .isEmpty();
    }
}
