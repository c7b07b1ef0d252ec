package org.mapwright.shell.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

final class NewPasswordTest {

    @Test
    void aPasswordIsFourGroupsOfSignsThatDoNotLookAlike() {
        assertThat(NewPassword.from(new Random(7))).matches("[a-hj-km-np-z2-9]{5}(-[a-hj-km-np-z2-9]{5}){3}");
    }

    @Test
    void passwordsDiffer() {
        Random random = new Random(7);
        Set<String> many =
                Stream.generate(() -> NewPassword.from(random)).limit(500).collect(Collectors.toSet());

        assertThat(many).hasSize(500);
    }

    @Test
    void theHashOfAPasswordFitsThatPasswordAlone() {
        var hashing = new BCryptPasswordEncoder(4);
        String password = NewPassword.from(new Random(7));
        String hash = hashing.encode(password);

        assertThat(hash).startsWith("$2").doesNotContain(password);
        assertThat(hashing.matches(password, hash)).isTrue();
        assertThat(hashing.matches(NewPassword.from(new Random(8)), hash)).isFalse();
    }
}
