package org.mapwright.shell.ui.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import org.mapwright.value.RandomText;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What our pages may load and run: from here alone, and no script that stands in the page without the page's nonce.
 *
 * <p>Two allowances are Vaadin's: {@code 'unsafe-eval'}, since its client runs the expressions that the server sends as
 * functions, and {@code 'unsafe-inline'} for styles, since its components set some of theirs that way. {@code blob:} is
 * for the canvas: its layout worker, and pictures on their way into a file.
 */
final class ContentPolicy implements HeaderWriter {

    static final String HEADER = "Content-Security-Policy";
    /** The attribute of a request that holds the nonce of its page. */
    static final String NONCE = ContentPolicy.class.getName() + ".nonce";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String nonce = RandomText.id(RANDOM);
        request.setAttribute(NONCE, nonce);
        response.setHeader(HEADER, policy(nonce));
    }

    private static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "worker-src 'self' blob:",
                "object-src 'none'",
                "frame-src 'none'",
                "frame-ancestors 'none'",
                "base-uri 'self'",
                "form-action 'self'");
    }
}
