package org.mapwright.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapwright.browser.Command.Ended;
import org.mapwright.testing.StoreInvariants;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Back up while people edit, lose everything, restore, and go on: as somebody at the command line does it. */
class BackupIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    @Test
    void whatIsBackedUpWhileSomebodyEditsComesBackWhenAllIsLost() throws IOException, InterruptedException {
        Path lost = folder.resolve("lost");
        Path backup = folder.resolve("backup.zip");
        String password;
        try (RunningApp app = RunningApp.start(lost)) {
            password = app.password().orElseThrow();
            PersonWithoutBrowser person = new PersonWithoutBrowser(app.address());
            person.signIn("facilitator", password);
            SteadyHand hand = new SteadyHand(person, "map/" + anyMap(lost));
            hand.start();
            hand.awaitFurther(10, PATIENCE);
            Ended done = Command.run("backup", backup, "--data", lost);
            assertThat(done.printed()).contains("Backed up 1 study with 2 maps");
            assertThat(done.status()).isZero();
            hand.awaitFurther(10, PATIENCE);
            hand.rest(PATIENCE);
            assertThat(hand.refusals()).isEmpty();

            Ended again = Command.run("restore", backup, "--data", lost);
            assertThat(again.printed()).contains("is here already, so nothing was restored");
            assertThat(again.status()).isEqualTo(2);
        }
        assertThat(Command.run("restore", backup, "--check").printed()).contains("is whole");

        Path found = folder.resolve("found");
        Command cutOff = Command.start("restore", backup, "--data", found).awaitLine("Restoring");
        cutOff.kill();
        Ended restored = Command.run("restore", backup, "--data", found);
        assertThat(restored.printed()).contains("every map is what it was");
        assertThat(restored.status()).isZero();

        Path first = folder.resolve("first");
        assertThat(Command.run("backup", first, "--data", found).status()).isZero();
        assertThat(Command.run("restore", first, "--check").status()).isZero();

        try (RunningApp app = RunningApp.start(found);
                Driver driver = driver(found)) {
            assertThat(app.password()).isEmpty();
            PersonWithoutBrowser person = new PersonWithoutBrowser(app.address());
            person.signIn("facilitator", password);
            SteadyHand hand = new SteadyHand(person, "map/" + anyMap(found));
            hand.start();
            hand.awaitFurther(10, PATIENCE);
            hand.rest(PATIENCE);
            assertThat(hand.refusals()).isEmpty();
            assertThat(StoreInvariants.broken(driver)).isEmpty();
        }
    }

    @Test
    void aDamagedBackupIsNamedByFileAndLineInOneSentence() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup");
        try (RunningApp app = RunningApp.start(data)) {
            assertThat(app.password()).isPresent();
            assertThat(Command.run("backup", backup, "--data", data).status()).isZero();
        }
        Path members = backup.resolve("studies/demo/members.ndjson");
        byte[] bytes = Files.readAllBytes(members);
        bytes[40] ^= 1;
        Files.write(members, bytes);

        Ended checked = Command.run("restore", backup, "--check");

        assertThat(checked.status()).isEqualTo(2);
        assertThat(checked.printed().lines().toList())
                .last()
                .asString()
                .startsWith("studies/demo/members.ndjson, line 1: expected the check sum");
        assertThat(checked.printed()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void whereNothingIsKeptThereIsNothingToBackUp() throws IOException, InterruptedException {
        Ended refused = Command.run("backup", folder.resolve("out"), "--data", folder.resolve("empty"));

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.printed()).contains("nothing is kept there yet");
        assertThat(folder).isEmptyDirectory();
    }

    private static String anyMap(Path data) throws IOException {
        try (Driver driver = driver(data)) {
            return driver.executableQuery("MATCH (m:Map) RETURN m.id AS id ORDER BY id LIMIT 1")
                    .execute()
                    .records()
                    .getFirst()
                    .get("id")
                    .asString();
        }
    }

    private static Driver driver(Path data) throws IOException {
        Path store = data.resolve("store");
        String address = "bolt://" + Files.readString(store.resolve("bolt")).strip();
        String password = Files.readString(store.resolve("password")).strip();
        return GraphDatabase.driver(address, AuthTokens.basic("neo4j", password));
    }
}
