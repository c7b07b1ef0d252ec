package org.mapwright.shell.ui.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.mapwright.shell.CannotStart;
import org.mapwright.shell.DataFolder;
import org.mapwright.study.Accounts;
import org.mapwright.value.Words;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;
import org.springframework.stereotype.Component;

/**
 * The key that signs the cookies of people who stay signed in. It lies in the data folder, for its owner only, so that
 * they stay signed in when the application starts again.
 */
@Component
class RememberKey {

    private static final Words WORDS = Words.of("signin");
    private static final Duration STAY = Duration.ofDays(30);
    private static final int BYTES = 32;

    private final String key;

    RememberKey(DataFolder data) {
        Path file = data.root().resolve("remember-me.key");
        try {
            this.key = Files.exists(file) ? Files.readString(file).strip() : founded(file);
        } catch (IOException e) {
            throw new CannotStart(WORDS.say("key.unusable", file, String.valueOf(e.getMessage())), e);
        }
    }

    private static String founded(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, key, StandardOpenOption.WRITE);
        return key;
    }

    TokenBasedRememberMeServices services(UserDetailsService details, Accounts accounts, boolean encrypted) {
        var services = new StayServices(key, details, accounts);
        services.setUseSecureCookie(encrypted);
        services.setCookieName("mapwright-stay");
        services.setParameter("stay");
        services.setTokenValiditySeconds((int) STAY.toSeconds());
        return services;
    }
}
