package org.mapwright.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class OneTimeSecretTest {

    @Test
    void theHashIsSha256InHexadecimal() {
        var secret = new OneTimeSecret("a".repeat(43));

        // printf 'a%.0s' {1..43} | sha256sum
        assertThat(secret.hash()).isEqualTo("66d34fba71f8f450f7e45598853e53bfc23bbd129027cbb131a2f4ffd7878cd0");
    }

    @Test
    void aSecretHas256BitsAndNeverShowsThem() {
        var secret = OneTimeSecret.drawn(new Random(7));

        assertThat(secret.value())
                .hasSize(43)
                .isNotEqualTo(OneTimeSecret.drawn(new Random(8)).value());
        assertThat(secret).hasToString("OneTimeSecret");
    }

    @Test
    void whatCannotBeASecretIsRefused() {
        assertThatThrownBy(() -> new OneTimeSecret("short"))
                .hasMessage("A secret must be 43 letters, digits, - or _: it has 5");
    }
}
