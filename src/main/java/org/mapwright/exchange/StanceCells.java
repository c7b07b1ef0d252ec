package org.mapwright.exchange;

/** What a file says about what a link does, as written; empty where it says nothing. */
record StanceCells(String sign, String strength, String weight, String certainty, String delay) {

    static final StanceCells SILENT = new StanceCells("", "", "", "", "");

    boolean isSilent() {
        return equals(SILENT);
    }
}
