package org.mapwright.live;

/** Another writer has taken the document over; this one must open it again. */
public final class StaleWriter extends RuntimeException {

    public StaleWriter(String document) {
        super("Another writer holds the document now: " + document);
    }
}
