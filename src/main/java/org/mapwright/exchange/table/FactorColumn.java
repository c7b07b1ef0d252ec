package org.mapwright.exchange.table;

/** The columns of a factor table. */
public enum FactorColumn implements TableColumn {
    /** What the link rows name, where that is not the label. */
    ID("id", Cells.WORDS),
    LABEL("label, name, factor", Cells.WORDS),
    KIND("kind", Cells.CODES),
    THEME("theme", Cells.WORDS),
    /** Votes of 1 to 3, with spaces between them. */
    IMPORTANCE("importance", Cells.NUMBERS),
    CONTROLLABILITY("controllability", Cells.NUMBERS),
    VULNERABILITY("vulnerability", Cells.NUMBERS),
    /** Tags with semicolons between them. */
    TAGS("tags", Cells.WORDS),
    NOTE("note", Cells.WORDS),
    /** Wordings of merged factors with semicolons between them. */
    ALSO_CALLED("also called", Cells.WORDS),
    X("x", Cells.NUMBERS),
    Y("y", Cells.NUMBERS),
    /** "yes" at the focal factor. */
    FOCAL("focal", Cells.CODES);

    private final String names;
    private final Cells holds;

    FactorColumn(String names, Cells holds) {
        this.names = names;
        this.holds = holds;
    }

    @Override
    public String spelled() {
        return names;
    }

    @Override
    public Cells holds() {
        return holds;
    }
}
