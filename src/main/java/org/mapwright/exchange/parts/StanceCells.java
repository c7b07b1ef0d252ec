package org.mapwright.exchange.parts;

/** What a file says about what a link does, as written; empty where it says nothing. */
public record StanceCells(String sign, String strength, String weight, String certainty, String delay) {

    static final StanceCells SILENT = new StanceCells("", "", "", "", "");

    boolean isSilent() {
        return equals(SILENT);
    }
}
