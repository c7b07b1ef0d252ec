package org.mapwright.live;

/** Another writer has taken the document over; this one must open it again. Nothing was written. */
public final class StaleWriter extends RuntimeException {

    private final String document;

    /** @param document the id of the document within its kind */
    public StaleWriter(String document) {
        super("Another writer holds the document now: " + document);
        this.document = document;
    }

    public String document() {
        return document;
    }
}
