package org.mapwright.api.web;

import org.mapwright.value.Sha256;
import org.springframework.http.HttpHeaders;

/**
 * Names an answer by what it was made of: the same tag, the same answer.
 *
 * @param sha256 64 hexadecimal digits
 */
record Tag(String sha256) {

    static Tag of(String... ingredients) {
        return new Tag(Sha256.of(String.join("\n", ingredients)));
    }

    /** As it stands in the header ETag (RFC 9110, section 8.8.3). */
    String quoted() {
        return '"' + sha256 + '"';
    }

    /**
     * Does the reader keep this answer, or any? Compared weakly, as If-None-Match is (RFC 9110, section 13.1.2); what is
     * no list of tags names none.
     */
    boolean isKept(HttpHeaders asked) {
        return asked.getOrEmpty(HttpHeaders.IF_NONE_MATCH).stream()
                .anyMatch(kept -> kept.strip().equals("*") || kept.contains(quoted()));
    }
}
