package org.mapwright.live;

import java.util.Map;

/**
 * The log holds operations of an append already, at other places in the order: their screens sent them again after so
 * long that their writer had forgotten them. Nothing was written.
 */
public final class AlreadyRecorded extends RuntimeException {

    private final String document;
    private final transient Map<OperationId, Long> seqs;

    /**
     * @param document the id of the document within its kind
     * @param seqs the operations that the log holds, and where
     */
    public AlreadyRecorded(String document, Map<OperationId, Long> seqs) {
        super("The log holds these operations already: " + document + " " + seqs);
        this.document = document;
        this.seqs = Map.copyOf(seqs);
    }

    public String document() {
        return document;
    }

    public Map<OperationId, Long> seqs() {
        return seqs;
    }
}
