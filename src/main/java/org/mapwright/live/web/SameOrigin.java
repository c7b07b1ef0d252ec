package org.mapwright.live.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapwright.live.OwnPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Whether a request comes from a page of our own: its origin is the host that it was sent to, or the configured public
 * address. A browser does not let a page choose these headers.
 */
@Component
class SameOrigin implements OwnPages {

    private final Optional<String> publicAuthority;

    /** @param publicUrl the address under which people reach Mapwright, when a proxy hides it; may be empty */
    SameOrigin(@Value("${mapwright.public-url:}") String publicUrl) {
        this.publicAuthority = publicUrl.isBlank() ? Optional.empty() : authority(publicUrl.strip());
    }

    /** For a channel, which browsers always open with an origin. */
    boolean opensChannel(HttpHeaders headers) {
        return headers.getOrigin() != null && isOurs(headers);
    }

    /** For a request of a page: by its origin, or by what the browser says of where it comes from. */
    @Override
    public boolean asks(HttpHeaders headers) {
        String site = headers.getFirst("Sec-Fetch-Site");
        return headers.getOrigin() == null ? "same-origin".equals(site) : isOurs(headers);
    }

    private boolean isOurs(HttpHeaders headers) {
        Optional<String> origin = authority(headers.getOrigin());
        Optional<String> host =
                Optional.ofNullable(headers.getFirst(HttpHeaders.HOST)).map(h -> h.toLowerCase(Locale.ROOT));
        return origin.isPresent() && (matches(origin, host) || origin.equals(publicAuthority));
    }

    /** A host may name the port that its scheme has anyway. */
    private static boolean matches(Optional<String> origin, Optional<String> host) {
        return origin.equals(host)
                || host.filter(h -> h.endsWith(":80") || h.endsWith(":443"))
                        .map(h -> h.substring(0, h.lastIndexOf(':')))
                        .equals(origin);
    }

    /** Host and port in lower case, without the port that the scheme has anyway. */
    private static Optional<String> authority(@Nullable String url) {
        try {
            URI uri = URI.create(url == null ? "" : url.toLowerCase(Locale.ROOT));
            boolean plain = uri.getPort() == -1
                    || (uri.getPort() == 80 && "http".equals(uri.getScheme()))
                    || (uri.getPort() == 443 && "https".equals(uri.getScheme()));
            return Optional.ofNullable(uri.getHost()).map(host -> plain ? host : host + ":" + uri.getPort());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
