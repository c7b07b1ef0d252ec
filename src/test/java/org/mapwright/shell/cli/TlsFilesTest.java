package org.mapwright.shell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.testing.MadeCertificate;

final class TlsFilesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCertificateAndItsKeyAreGood() {
        MadeCertificate made = MadeCertificate.in(folder, "good", "-1d", 10);

        assertThat(fault(made.certificate(), made.key())).isEmpty();
    }

    @Test
    void eachFaultIsOneSentenceThatNamesTheFile() throws IOException {
        MadeCertificate good = MadeCertificate.in(folder, "good", "-1d", 10);
        MadeCertificate other = MadeCertificate.in(folder, "other", "-1d", 10);
        MadeCertificate over = MadeCertificate.in(folder, "over", "-10d", 3);
        Path text = Files.writeString(folder.resolve("text.pem"), "not a certificate");

        assertThat(fault(folder.resolve("none.crt"), good.key())).contains("none.crt is not there");
        assertThat(fault(text, good.key())).contains("text.pem holds no certificate");
        assertThat(fault(good.certificate(), text)).contains("text.pem holds no key");
        assertThat(fault(good.certificate(), other.key())).contains("other.key does not belong");
        assertThat(fault(over.certificate(), over.key())).contains("over.crt ended on");
    }

    @ParameterizedTest
    @CsvSource({
        "--port, 70000, '--port must be in [1, 65535]: 70000'",
        "--public-url, maps.example, '--public-url must be like https://maps.example, without a path: maps.example'",
        "--public-url, https://maps.example/study, 'without a path: https://maps.example/study'",
        "--host, no such host, '--host must be an address of this computer, such as 0.0.0.0: no such host'",
        "--tls-cert, some.crt, '--tls-cert and --tls-key belong together: give both, or neither.'"
    })
    void aWrongOptionIsOneSentenceAndWrongUsage(String option, String value, String sentence) {
        var said = new StringWriter();
        int status = Mapwright.line().setErr(new PrintWriter(said)).execute("run", option, value);

        assertThat(status).isEqualTo(2);
        assertThat(said.toString().strip()).endsWith(sentence).doesNotContain("\n");
    }

    private static String fault(Path certificate, Path key) {
        return new TlsFiles(certificate, key).fault(Clock.systemUTC()).orElse("");
    }
}
