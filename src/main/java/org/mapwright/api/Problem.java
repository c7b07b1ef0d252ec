package org.mapwright.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why a request was not answered (RFC 9457).
 *
 * @param detail one sentence: what, where, and what was expected
 */
public record Problem(HttpStatus status, String detail) {

    /** What a problem is written as. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(HttpStatus status, String detail) {
        return new Problem(status, detail);
    }

    /** As JSON in UTF-8. */
    public byte[] json() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("type", "about:blank");
        json.put("title", status.getReasonPhrase());
        json.put("status", status.value());
        json.put("detail", detail);
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Answers a request with it, before any page was asked. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(json());
    }
}
