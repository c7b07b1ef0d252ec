package org.mapwright.shell.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.mapwright.shell.DataFolder;
import org.mapwright.study.Account;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Makes the cookies of people who stay signed in, for a data folder of the benchmark's own whose key it chose itself. So
 * a thousand people need not have a thousand passwords checked, which takes longer than what is measured.
 */
final class KnownBrowsers {

    private static final Duration STAY = Duration.ofDays(1);
    private static final int BYTES = 32;
    /** Nobody signs in with it, so it need not be dear to check. */
    private static final int CHEAP = 4;

    private final SecureRandom random = new SecureRandom();
    private final String key = secret();
    private final String noPassword = new BCryptPasswordEncoder(CHEAP).encode(secret());

    private KnownBrowsers() {}

    static KnownBrowsers of(DataFolder data) throws IOException {
        KnownBrowsers browsers = new KnownBrowsers();
        Path file = data.root().resolve("remember-me.key");
        Files.createDirectories(data.root());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, browsers.key, StandardOpenOption.WRITE);
        return browsers;
    }

    private String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The hash of a password that nobody knows. */
    String noPassword() {
        return noPassword;
    }

    /** With its name, as a browser sends it. */
    String cookie(Account account) {
        long expires = Instant.now().plus(STAY).toEpochMilli();
        String begin = account.name() + ":" + expires + ":";
        String signed = begin + account.departures() + ":" + account.passwordHash() + ":" + key;
        String value = begin + "SHA256:" + HexFormat.of().formatHex(sha256(signed));
        return "mapwright-stay=" + Base64.getEncoder().withoutPadding().encodeToString(bytes(value));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
