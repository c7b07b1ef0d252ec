package org.mapwright.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TokenSecretTest {

    private static final String TEXT = "mapwright_" + "a".repeat(43);

    @Test
    void theHashIsSha256InHexadecimal() {
        // printf 'mapwright_%s' "$(printf 'a%.0s' {1..43})" | sha256sum
        assertThat(new TokenSecret(TEXT).hash())
                .isEqualTo("5eda693e6f83d5f1fbffc94a78b2ab717a52c1e33eafa5d4cd07893096727fac");
    }

    @Test
    void aTokenIsKnownByItsBeginningHas256BitsAndNeverShowsThem() {
        var token = TokenSecret.drawn(new Random(7));

        assertThat(token.value())
                .startsWith("mapwright_")
                .hasSize(53)
                .isNotEqualTo(TokenSecret.drawn(new Random(8)).value());
        assertThat(token).hasToString("TokenSecret");
        assertThat(TokenSecret.read(token.value())).contains(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mapwright_",
                "mapwright_short",
                "Mapwright_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "mapwright_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa="
            })
    void whatCannotBeATokenIsNone(String text) {
        assertThat(TokenSecret.read(text)).isEmpty();
    }

    @Test
    void theMessageNeverRepeatsAWrongToken() {
        assertThatThrownBy(() -> new TokenSecret("mapwright_nearly"))
                .hasMessage("A token must be mapwright_ and 43 letters, digits, - or _: it has 16");
    }
}
