package org.mapwright.live;

import org.mapwright.value.Check;

/**
 * Names a document that people edit together.
 *
 * @param kind what it is, as the channel's address names it: {@code map}
 */
public record DocumentId(String kind, String id) {

    public DocumentId {
        Check.id(kind);
        Check.id(id);
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
