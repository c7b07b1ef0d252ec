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
    void aCertificateEncryptsAndMakesCookiesSecure() {
        var files = new TlsFiles(Path.of("/etc/maps.crt"), Path.of("/etc/maps.key"));
        var settings = new RunSettings(DATA, 8443, "0.0.0.0", Optional.empty(), Optional.of(files));

        assertThat(settings.address()).isEqualTo("https://0.0.0.0:8443");
        assertThat(settings.isOpenInClear()).isFalse();
        assertThat(settings.arguments())
                .contains(
                        "--server.ssl.certificate=file:///etc/maps.crt",
                        "--server.ssl.certificate-private-key=file:///etc/maps.key",
                        "--server.servlet.session.cookie.secure=true");
    }

    @Test
    void whatAProxySaysIsBelievedOnlyWhenOneWasNamed() {
        assertThat(settings().arguments()).noneMatch(argument -> argument.contains("forward-headers"));
        assertThat(new RunSettings(DATA, 80, "127.0.0.1", Optional.of(URI.create("https://maps.example/"))).arguments())
                .contains(
                        "--server.forward-headers-strategy=native",
                        "--mapwright.public-url=https://maps.example",
                        "--server.servlet.session.cookie.secure=true");
    }

    @Test
    void aPortOutOfRangeIsRefused() {
        assertThatThrownBy(() -> new RunSettings(DATA, 70_000, "127.0.0.1", Optional.empty()))
                .hasMessage("--port must be in [1, 65535]: 70000");
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
