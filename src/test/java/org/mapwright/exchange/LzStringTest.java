package org.mapwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packed texts were made by compressToUTF16 of the npm package lz-string 1.5.0. */
class LzStringTest {

    private static final int MOST = 1_000;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    a ~ \u10e8\u0020
                    aaaaaaaaaaaaaaaaaaaa ~ \u10e6\u6004\u0020\u0020
                    {"nodes":[]} ~ \u1be1\u083d\u420c\u0280\u5326\u38a0\u2e23\u342b\u504f\u4820\u0020
                    B\u00e9a \u2013 \u5b64\u72ec \ud83d\ude00 ~ \u0862\u2e41\u4029\u0ca0\u20e1\u1b8a\u0709\u6162\u7857\u0023\u6d20\u0020
                    abcabcabc abcabcd ~ \u10e1\u0c51\u545c\u0069\u4833\u1020\u0020
                    """, ignoreLeadingAndTrailingWhitespace = false)
    void packedTextComesBack(String text, String packed) {
        assertThat(LzString.unfold(packed.substring(1), MOST)).contains(text.substring(0, text.length() - 1));
    }

    @Test
    void textThatUnfoldsToTooMuchIsGivenUp() {
        assertThat(LzString.unfold("\u10e6\u6004\u0020\u0020", 19)).isEmpty();
        assertThat(LzString.unfold("\u10e6\u6004\u0020\u0020", 20)).isPresent();
    }

    @Test
    void aTextCutOffOrAnotherIsNotPacked() {
        assertThat(LzString.unfold("\u1be1\u083d\u420c\u0280\u5326", MOST)).isEmpty();
        assertThat(LzString.unfold("", MOST)).isEmpty();
        assertThat(LzString.unfold("\uffff\uffff", MOST)).isEmpty();
        assertThat(LzString.unfold("\n", MOST)).isEmpty();
    }
}
