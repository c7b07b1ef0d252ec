package org.mapwright.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.mapwright.value.RandomText;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The light page that phones open. Its policy is stricter than that of the other pages: no evaluated text, no inline
 * style, and only scripts that carry the nonce of this very answer or come from here.
 */
@RestController
class JoinPage {

    private static final String PAGE = read("/workshop/join.html");

    private final SecureRandom random = new SecureRandom();

    @GetMapping(path = "/join", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletResponse response) {
        String nonce = RandomText.id(random);
        response.setHeader("Content-Security-Policy", policy(nonce));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(PAGE.replace("{nonce}", nonce));
    }

    private static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' 'nonce-" + nonce + "'",
                "style-src 'self' 'nonce-" + nonce + "'",
                "img-src 'self'",
                "font-src 'self'",
                "connect-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'");
    }

    private static String read(String resource) {
        try (InputStream stream = JoinPage.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("No page " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be read: " + resource, e);
        }
    }
}
