package org.mapwright.exchange.prsm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packed texts, given as the codes of their characters, are of compressToUTF16 of the npm package lz-string 1.5.0. */
class LzStringTest {

    private static final int MOST = 1_000;
    private static final String TWENTY_A = "10e6 6004 0020 0020";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    a ~ 10e8 0020
                    aaaaaaaaaaaaaaaaaaaa ~ 10e6 6004 0020 0020
                    {"nodes":[]} ~ 1be1 083d 420c 0280 5326 38a0 2e23 342b 504f 4820 0020
                    B\u00e9a \u2013 \u5b64\u72ec \ud83d\ude00 ~ 0862 2e41 4029 0ca0 20e1 1b8a 0709 6162 7857 0023 6d20 0020
                    abcabcabc abcabcd ~ 10e1 0c51 545c 0069 4833 1020 0020
                    """)
    void packedTextComesBack(String text, String codes) {
        assertThat(LzString.unfold(text(codes), MOST)).contains(text);
    }

    @Test
    void textThatUnfoldsToTooMuchIsGivenUp() {
        assertThat(LzString.unfold(text(TWENTY_A), 19)).isEmpty();
        assertThat(LzString.unfold(text(TWENTY_A), 20)).isPresent();
    }

    @Test
    void aTextCutOffOrAnotherIsNotPacked() {
        assertThat(LzString.unfold(text("1be1 083d 420c 0280 5326"), MOST)).isEmpty();
        assertThat(LzString.unfold("", MOST)).isEmpty();
        assertThat(LzString.unfold(text("ffff ffff"), MOST)).isEmpty();
        assertThat(LzString.unfold("\n", MOST)).isEmpty();
    }

    private static String text(String codes) {
        return Arrays.stream(codes.split(" ", -1))
                .map(code -> String.valueOf((char) Integer.parseInt(code, 16)))
                .collect(Collectors.joining());
    }
}
