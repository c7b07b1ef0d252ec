package org.mapwright.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

/** Which pages may talk to us. */
class SameOriginTest {

    @ParameterizedTest
    @CsvSource({
        "localhost:8080,     http://localhost:8080,       true",
        "localhost:8080,     http://localhost:8081,       false",
        "localhost:8080,     http://LOCALHOST:8080,       true",
        "maps.example.org,   https://maps.example.org,    true",
        "maps.example.org,   https://maps.example.org:443, true",
        "maps.example.org:443, https://maps.example.org,  true",
        "maps.example.org,   https://evil.example,        false",
        "maps.example.org,   https://maps.example.org.evil.example, false",
        "maps.example.org,   null,                        false",
        "maps.example.org,   ,                            false",
        "127.0.0.1:9000,     https://public.example,      true",
        "127.0.0.1:9000,     http://127.0.0.1:9000,       true",
        "'[::1]:8080',       'http://[::1]:8080',         true",
    })
    void aChannelIsOpenedFromOurOwnHostOrThePublicAddress(String host, @Nullable String origin, boolean open) {
        assertThat(new SameOrigin("https://public.example/").opensChannel(headers(host, origin)))
                .isEqualTo(open);
    }

    @Test
    void aRequestWithoutOriginNeedsTheBrowsersWordThatItIsOurPage() {
        SameOrigin sameOrigin = new SameOrigin("");
        HttpHeaders headers = headers("localhost:8080", null);
        assertThat(sameOrigin.asks(headers)).isFalse();
        headers.set("Sec-Fetch-Site", "cross-site");
        assertThat(sameOrigin.asks(headers)).isFalse();
        headers.set("Sec-Fetch-Site", "same-origin");
        assertThat(sameOrigin.asks(headers)).isTrue();
        headers.setOrigin("https://evil.example");
        assertThat(sameOrigin.asks(headers)).isFalse();
    }

    private static HttpHeaders headers(String host, @Nullable String origin) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.HOST, host);
        if (origin != null) {
            headers.set(HttpHeaders.ORIGIN, origin);
        }
        return headers;
    }
}
