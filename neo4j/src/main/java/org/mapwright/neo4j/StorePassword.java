package org.mapwright.neo4j;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.neo4j.configuration.Config;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.CommunitySecurityModule;
import org.neo4j.server.security.auth.UserSerialization;

/**
 * The password of the store: 32 random bytes, made once, kept in a file that only its owner can read.
 *
 * <p>The database learns it the way {@code neo4j-admin dbms set-initial-password} does it: from a hashed record in the
 * file that a database reads when it is founded. So it never stands on a command line or in an environment, and Bolt
 * never answers to a known password.
 */
final class StorePassword {

    private static final int BYTES = 32;

    private StorePassword() {}

    /** Makes the password of a new folder and hands it to a database that is not founded yet. */
    static void ensure(StoreFolder folder, Config config) throws IOException {
        if (!Files.exists(folder.password())) {
            StoreFolder.writePrivately(folder.password(), random());
        }
        if (!folder.isFounded()) {
            byte[] password = Files.readString(folder.password()).strip().getBytes(StandardCharsets.UTF_8);
            StoreFolder.writePrivately(CommunitySecurityModule.getInitialUserRepositoryFile(config), record(password));
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] record(byte[] password) {
        var credential = SystemGraphCredential.createCredentialForPassword(password, new SecureHasher());
        return new UserSerialization()
                .serialize(List.of(new User(AuthManager.INITIAL_USER_NAME, null, credential, false, false)));
    }
}
