package org.mapwright.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

final class TagTest {

    /** RFC 9110, section 13.1.2: a list of tags, compared weakly, or an asterisk for any. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"TAG\" | true",
                "W/\"TAG\" | true",
                "\"other\", \"TAG\" | true",
                "* | true",
                "\"other\" | false",
                "TAG | false"
            })
    void aReaderKeepsWhatItNames(String header, boolean kept) {
        var tag = Tag.of("map", "parameters");
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.IF_NONE_MATCH, header.replace("TAG", tag.sha256()));

        assertThat(tag.isKept(headers)).isEqualTo(kept);
        assertThat(tag.isKept(new HttpHeaders())).isFalse();
    }

    /** printf 'map\nparameters' | sha256sum */
    @ParameterizedTest
    @CsvSource("94351a50b0ec3ee3e152c43468375fbe51418a5a87ff52658326a9bf82747984")
    void aTagIsMadeOfAllThatItNames(String sha256) {
        assertThat(Tag.of("map", "parameters").quoted()).isEqualTo('"' + sha256 + '"');
    }
}
