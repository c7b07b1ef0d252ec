package org.mapwright.shell.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapwright.value.Words;
import org.springframework.boot.ssl.pem.PemContent;

/**
 * The certificate of this computer and its key, as PEM files.
 *
 * @param certificate the computer's own first, then those it was signed with
 * @param key without a password
 */
record TlsFiles(Path certificate, Path key) {

    private static final Words WORDS = Words.of("run");

    /** What keeps the files from being used, in one sentence; nothing when they are good. */
    Optional<String> fault(Clock clock) {
        return missing(certificate).or(() -> missing(key)).or(() -> unusable(clock));
    }

    private static Optional<String> missing(Path file) {
        return Files.isReadable(file) && Files.isRegularFile(file)
                ? Optional.empty()
                : Optional.of(WORDS.say("tls.missing", file));
    }

    private Optional<String> unusable(Clock clock) {
        Optional<X509Certificate> own =
                read(certificate, PemContent::getCertificates).map(List::getFirst);
        if (own.isEmpty()) {
            return Optional.of(WORDS.say("tls.no.certificate", certificate));
        }
        Optional<PrivateKey> secret = read(key, PemContent::getPrivateKey);
        if (secret.isEmpty()) {
            return Optional.of(WORDS.say("tls.no.key", key));
        }
        if (!belongTogether(own.get(), secret.get())) {
            return Optional.of(WORDS.say("tls.no.pair", key, certificate));
        }
        var until = own.get().getNotAfter().toInstant();
        return until.isBefore(clock.instant())
                ? Optional.of(WORDS.say(
                        "tls.over",
                        certificate,
                        until.atZone(ZoneOffset.UTC).toLocalDate().toString()))
                : Optional.empty();
    }

    /** Whatever is wrong with a file of somebody else's making, the answer is that it holds no such thing. */
    private static <T> Optional<T> read(Path file, Function<PemContent, @Nullable T> part) {
        try {
            return Optional.ofNullable(part.apply(PemContent.load(file)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean belongTogether(X509Certificate own, PrivateKey secret) {
        String way = switch (secret.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> secret.getAlgorithm();
        };
        try {
            var signing = Signature.getInstance(way);
            signing.initSign(secret);
            signing.update(own.getSerialNumber().toByteArray());
            byte[] signed = signing.sign();
            signing.initVerify(own.getPublicKey());
            signing.update(own.getSerialNumber().toByteArray());
            return signing.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
