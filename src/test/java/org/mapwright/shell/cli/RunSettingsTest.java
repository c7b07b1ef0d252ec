package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.shell.CannotStart;
import org.mapwright.shell.founding.FirstSignIn;
import org.springframework.boot.web.server.PortInUseException;

final class RunSettingsTest {

    private static final Path DATA = Path.of("/data");

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, , false",
        "localhost, , false",
        "0.0.0.0, , true",
        "0.0.0.0, http://maps.example, true",
        "0.0.0.0, https://maps.example, false"
    })
    void onlyAnEncryptedAddressOrThisComputerKeepsWordsToThemselves(String host, URI publicUrl, boolean inClear) {
        assertThat(new RunSettings(DATA, 8080, host, Optional.ofNullable(publicUrl)).isOpenInClear())
                .isEqualTo(inClear);
    }

    @Test
    void theAddressIsWhatPeopleType() {
        assertThat(settings().address()).isEqualTo("http://127.0.0.1:8080");
        assertThat(new RunSettings(DATA, 80, "0.0.0.0", Optional.of(URI.create("https://maps.example"))).address())
                .isEqualTo("https://maps.example");
    }

    @Test
    void aPortOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new RunSettings(DATA, 70_000, "127.0.0.1", Optional.empty()))
                .hasMessage("Port must be in [1, 65535]: 70000");
    }

    @Test
    void theFirstStartShowsTheSignInAndALaterOneDoesNot() {
        var first = new FirstSignIn("facilitator", "abcde-fghjk-mnpqr-stuvw");

        assertThat(StartWords.ready(settings(), Optional.of(first)))
                .contains("http://127.0.0.1:8080", "facilitator", "abcde-fghjk-mnpqr-stuvw");
        assertThat(StartWords.ready(settings(), Optional.empty())).doesNotContain("password");
        assertThat(first.toString()).doesNotContain("abcde");
    }

    @Test
    void aFailedStartIsOneSentence() {
        assertThat(refusal(new CannotStart("The data folder is taken."))).isEqualTo("The data folder is taken.");
        assertThat(refusal(new PortInUseException(8080)))
                .isEqualTo(
                        "Port 8080 is in use by another program. Stop that one, or choose another port with --port.");
        assertThat(refusal(new IllegalStateException("Bean of type X")))
                .isEqualTo("Mapwright could not start. What happened stands in /data/logs/mapwright.log.");
    }

    private static String refusal(Exception cause) {
        return StartWords.refusal(new RuntimeException("Outer", cause), settings());
    }

    private static RunSettings settings() {
        return new RunSettings(DATA, 8080, "127.0.0.1", Optional.empty());
    }
}
