package org.mapwright.live;

/** There is no such document, or there is none any more. */
public final class NoSuchDocument extends RuntimeException {

    public NoSuchDocument(DocumentId document) {
        super("There is no such document: " + document);
    }
}
