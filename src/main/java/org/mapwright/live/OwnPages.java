package org.mapwright.live;

import org.springframework.http.HttpHeaders;

/** Tells requests of our own pages from those of others. A browser does not let a page choose what this looks at. */
@FunctionalInterface
public interface OwnPages {

    /** Whether a page of ours asks. */
    boolean asks(HttpHeaders headers);
}
